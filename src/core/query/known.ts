/** What an address may name in one chronicle. */
import type { Day } from '../dates/historical-date.ts';
import { firstKnown } from '../dates/order.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Addressed } from '../model/redirect-schema.ts';
import type { FacetId } from './query.ts';
import { periodsOf } from './years.ts';

/** The ids that exist, by facet and of events, the first and last day that the timeline shows, and the first of the record. */
export interface Known extends Readonly<Record<FacetId, ReadonlySet<string>>> {
  readonly event: { has(id: string): boolean };
  /** The id in the place of one that was given up; any other id is its own. */
  successor(type: Addressed, id: string): string;
  readonly from: Day;
  readonly to: Day;
  /** Where the record begins: the day of its first event, if that is before `from`. */
  readonly first: Day;
}

/** All that an address may name in this chronicle. */
export function knownOf(chronicle: Chronicle): Known {
  const entityIds = (type: 'company' | 'project'): ReadonlySet<string> =>
    idsOf(chronicle.entities.filter((entity) => entity.type === type));
  // Few addresses name an event or a year, and there may be very many events.
  let events: ReadonlySet<string> | undefined;
  let years: ReadonlySet<string> | undefined;
  return {
    company: entityIds('company'),
    project: entityIds('project'),
    kind: idsOf(chronicle.kinds),
    theme: idsOf(chronicle.themes),
    get year() {
      return (years ??= new Set(periodsOf(chronicle).all));
    },
    event: { has: (id) => (events ??= idsOf(chronicle.events)).has(id) },
    successor: (type, id) => chronicle.redirects?.find((one) => one.type === type && one.id === id)?.to ?? id,
    from: chronicle.from,
    to: chronicle.to,
    first: firstDay(chronicle),
  };
}

/** The day on which the record begins: of its first event, or of the timeline if that is before. */
export function firstDay({ from, events }: Chronicle): Day {
  return Math.min(from, ...events.slice(0, 1).map(({ date }) => firstKnown(date)));
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

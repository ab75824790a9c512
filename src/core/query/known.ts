/** What an address may name in one chronicle. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { FacetId } from './query.ts';

/** The ids that exist, by facet and of events, and the first and last day that the timeline shows. */
export interface Known extends Readonly<Record<FacetId | 'event', ReadonlySet<string>>> {
  readonly from: Day;
  readonly to: Day;
}

/** All that an address may name in this chronicle. */
export function knownOf(chronicle: Chronicle): Known {
  const entityIds = (type: 'company' | 'project'): ReadonlySet<string> =>
    idsOf(chronicle.entities.filter((entity) => entity.type === type));
  return {
    company: entityIds('company'),
    project: entityIds('project'),
    kind: idsOf(chronicle.kinds),
    theme: idsOf(chronicle.themes),
    event: idsOf(chronicle.events),
    from: chronicle.from,
    to: chronicle.to,
  };
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

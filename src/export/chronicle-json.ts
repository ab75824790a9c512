/** The public, versioned form of all the data: `data/chronicle.json`. */
import { dayToIso } from '../core/dates/day.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { foldLineage, type Thread } from '../core/history/lineage.ts';
import { foldMemberships } from '../core/history/memberships.ts';
import { foldOwners } from '../core/history/owners.ts';
import { foldStages } from '../core/history/stages.ts';
import type { DescribedEntity, Series, SourcedChronicle } from '../core/model/chronicle.ts';
import { eventJson, SCHEMA } from './event-json.ts';

/**
 * The chronicle as a plain JSON value. Days are ISO text; `to` of a span is the first day on which it no longer holds,
 * and absent while it holds on.
 */
export function chronicleJson(chronicle: SourcedChronicle): object {
  const stages = foldStages(chronicle);
  const owners = foldOwners(chronicle);
  const memberships = foldMemberships(chronicle);
  return {
    schema: SCHEMA,
    version: chronicle.site.release,
    events: chronicle.events.map(eventJson),
    projects: ofType(chronicle, 'project').map(({ id, kind, name, aliases, theme }) => ({
      id,
      kind,
      name,
      aliases,
      theme,
      stages: (stages.get(id) ?? []).map(({ stage, event, ...span }) => ({ stage, ...formatSpan(span), event })),
    })),
    companies: ofType(chronicle, 'company').map(({ id, kind, name, aliases }) => ({
      id,
      kind,
      name,
      aliases,
      memberships: memberships
        .filter(({ company }) => company === id)
        .map(({ of, tier, event, ...span }) => ({ of, tier, ...formatSpan(span), event })),
      owners: (owners.get(id) ?? []).map(({ owner, event, ...span }) => ({ owner, ...formatSpan(span), event })),
    })),
    lineage: joinThreads(foldLineage(chronicle)),
    sources: chronicle.sources,
    series: chronicle.series.map(formatSeries),
    tours: [],
  };
}

function formatSeries({ id, title, unit, note, asOf, names, points, sources }: Series): object {
  return {
    id,
    title,
    unit,
    ...(note && { note }),
    asOf: asOf.edtf,
    ...(names && { names }),
    points: points.map((point) => ({ ...point, date: point.date.edtf })),
    sources,
  };
}

const ofType = ({ entities }: SourcedChronicle, type: DescribedEntity['type']): DescribedEntity[] =>
  entities.filter((entity) => entity.type === type);

const formatSpan = ({ from, to }: { readonly from: Day; readonly to?: Day }): object => ({
  from: dayToIso(from),
  ...(to !== undefined && { to: dayToIso(to) }),
});

// One event may join several ancestors into one: the public form says so in one entry.
function joinThreads(threads: readonly Thread[]): object[] {
  const joined = new Map<string, Omit<Thread, 'from' | 'day'> & { from: string[] }>();
  for (const { from, to, kind, event } of threads) {
    const key = JSON.stringify([to, kind, event]);
    const entry = joined.get(key);
    if (entry) entry.from.push(from);
    else joined.set(key, { from: [from], to, kind, event });
  }
  return [...joined.values()];
}

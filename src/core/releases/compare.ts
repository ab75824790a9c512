/** What changed from one release to another, record by record. */
import type { SourcedChronicle } from '../model/chronicle.ts';
import type { Addressed, Redirect } from '../model/redirect-schema.ts';

/**
 * One change. `removed`: given up for a record that was there before; `renamed`: the same under another id. Of these two,
 * `was` is the old id and `id` the one in its place. `fields` are those that say something else now, as they are named
 * in the data; `figures` are those that a chart draws.
 */
export interface Change {
  readonly how: 'added' | 'corrected' | 'renamed' | 'removed';
  readonly type: Addressed;
  readonly id: string;
  readonly was?: string;
  readonly fields: readonly string[];
}

type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

/** Fields that name other records. */
const NAMING = new Set(['companies', 'projects', 'by', 'effects', 'lane', 'accent', 'only', 'events', 'of']);

/** Lists the changes from one chronicle to a later one: events, projects, companies, charts, each in the order of the later. */
export function compareChronicles(before: SourcedChronicle, after: SourcedChronicle): Change[] {
  const redirects = after.redirects ?? [];
  return (['event', 'project', 'company', 'chart'] as const).flatMap((type) =>
    compareRecords(type, listRecords(before, type), listRecords(after, type), redirects),
  );
}

/** Lists the ids of a sort that a chronicle has and a later one neither has nor redirects. */
export function listLost(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
  redirects: readonly { readonly id: string }[],
): string[] {
  const known = new Set([...after, ...redirects].map(({ id }) => id));
  return before.map(({ id }) => id).filter((id) => !known.has(id));
}

function compareRecords(
  type: Addressed,
  before: ReadonlyMap<string, Fields>,
  after: ReadonlyMap<string, Fields>,
  redirects: readonly Redirect[],
): Change[] {
  const successors = new Map(redirects.filter((one) => one.type === type).map(({ id, to }) => [id, to]));
  const given = [...before.keys()].filter((id) => !after.has(id));
  const replaced = given.flatMap((was): Change[] => {
    const id = successors.get(was);
    if (id === undefined) return [];
    if (before.has(id)) return [{ how: 'removed', type, id, was, fields: [] }];
    return [{ how: 'renamed', type, id, was, fields: compareFields(before.get(was)!, after.get(id)!, redirects) }];
  });
  const renamed = new Set(replaced.filter(({ how }) => how === 'renamed').map(({ id }) => id));
  const others = [...after].flatMap(([id, record]): Change[] => {
    const old = before.get(id);
    if (!old) return renamed.has(id) ? [] : [{ how: 'added', type, id, fields: [] }];
    const fields = compareFields(old, record, redirects);
    return fields.length > 0 ? [{ how: 'corrected', type, id, fields }] : [];
  });
  return [...others, ...replaced];
}

/** The fields that differ; a name that was given up and the one in its place are the same. */
function compareFields(before: Fields, after: Fields, redirects: readonly Redirect[]): string[] {
  const successors = new Map(redirects.map(({ id, to }) => [id, to]));
  const follow = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? (successors.get(value) ?? value) : value;
  const format = (record: Fields, name: string): string | undefined =>
    JSON.stringify(record[name], NAMING.has(name) ? follow : undefined);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => name !== 'id' && format(before, name) !== format(after, name));
}

function listRecords(chronicle: SourcedChronicle, type: Addressed): ReadonlyMap<string, Fields> {
  const { events, entities, charts, series } = chronicle;
  const records: readonly object[] =
    type === 'event'
      ? events.map((event) => ({ ...event, date: event.date.edtf }))
      : type === 'chart'
        ? charts.map((chart) => ({ ...chart, figures: series.find(({ id }) => id === chart.series)?.points }))
        : entities
            .filter((entity) => entity.type === type)
            // A lane of its own is one left out, which follows the id.
            .map(({ lane, ...entity }) => ({ ...entity, ...(lane !== entity.id && { lane }) }));
  return new Map((records as Fields[]).map((record) => [record.id, record]));
}

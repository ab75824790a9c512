/** Which events survive a query, and how many each facet value would leave. */
import type { Chronicle, Entity, HistoryEvent } from '../model/chronicle.ts';
import { FACETS, type FacetChoice, type FacetId, type Query } from './query.ts';

/** Events by their order numbers: their place in `chronicle.events`. */
export interface FacetIndex {
  /** For each value of a facet, its posting list: the order numbers of its events, ascending. */
  readonly postings: Readonly<Record<FacetId, ReadonlyMap<string, Uint32Array>>>;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/** Creates the posting lists; every value that exists has one, if an empty one. */
export function createFacetIndex(chronicle: Chronicle): FacetIndex {
  const { events, entities, kinds, themes } = chronicle;
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const companies = entities.filter(({ type }) => type === 'company');
  const projects = entities.filter(({ type }) => type === 'project');
  return {
    postings: {
      company: createPostings(idsOf(companies), events, (event) => event.companies),
      project: createPostings(idsOf(projects), events, (event) => event.projects),
      kind: createPostings(idsOf(kinds), events, (event) => [event.kind]),
      theme: createPostings(idsOf(themes), events, (event) => themesOf(event, entityOf)),
    },
    earliest: Int32Array.from(events, ({ date }) => date.earliest),
    latest: Int32Array.from(events, ({ date }) => date.latest),
  };
}

/**
 * The themes of an event: those of its projects and of the foundations among its companies; where it has neither, those
 * of its companies. Each once.
 */
function themesOf(event: HistoryEvent, entityOf: ReadonlyMap<string, Entity>): string[] {
  const entitiesOf = (ids: readonly string[]): Entity[] => ids.flatMap((id) => entityOf.get(id) ?? []);
  const companies = entitiesOf(event.companies);
  const telling = [...entitiesOf(event.projects), ...companies.filter(({ kind }) => kind === 'foundation')];
  return [...new Set((telling.length > 0 ? telling : companies).map(({ theme }) => theme))];
}

/**
 * The order numbers of the events that survive the whole query, ascending. `hits` are those that the query's text
 * found; absent, the text asks for nothing.
 */
export function filterEvents(index: FacetIndex, query: Query, hits?: ReadonlySet<number>): Set<number> {
  const survivors = new Set<number>();
  findFailures(index, query, hits).forEach((failures, order) => {
    if (failures === 0) survivors.add(order);
  });
  return survivors;
}

/** For each facet value, how many events would survive if it alone were chosen in its facet and all else stayed. */
export function countFacets(
  index: FacetIndex,
  query: Query,
  hits?: ReadonlySet<number>,
): Record<FacetId, Map<string, number>> {
  const failures = findFailures(index, query, hits);
  const count = (facet: FacetId): Map<string, number> => {
    const others = ~bitOf(facet);
    const survives = (order: number): boolean => ((failures[order] ?? 0) & others) === 0;
    return new Map(
      [...index.postings[facet]].map(([value, posting]) => [
        value,
        posting.reduce((sum, order) => sum + (survives(order) ? 1 : 0), 0),
      ]),
    );
  };
  return { company: count('company'), project: count('project'), kind: count('kind'), theme: count('theme') };
}

/** One bit for each facet, and one for text and time together. */
const TEXT_OR_TIME = 1 << FACETS.length;

function bitOf(facet: FacetId): number {
  return 1 << FACETS.indexOf(facet);
}

/** For each event the bits of what it fails: one pass then serves the filter and the counts of every facet. */
function findFailures(index: FacetIndex, query: Query, hits: ReadonlySet<number> | undefined): Uint8Array {
  const { from = -Infinity, to = Infinity } = query;
  const failures = new Uint8Array(index.earliest.length);
  for (let order = 0; order < failures.length; order++) {
    const outside = (index.latest[order] ?? 0) < from || (index.earliest[order] ?? 0) > to;
    if (outside || (hits && !hits.has(order))) failures[order] = TEXT_OR_TIME;
  }
  for (const facet of FACETS) markFailures(failures, bitOf(facet), index.postings[facet], query.facets[facet]);
  return failures;
}

function markFailures(
  failures: Uint8Array,
  bit: number,
  postings: ReadonlyMap<string, Uint32Array>,
  { any, not, all }: FacetChoice,
): void {
  const fail = (order: number): void => {
    failures[order] = (failures[order] ?? 0) | bit;
  };
  if (any.length > 0) {
    const matches = new Uint16Array(failures.length);
    for (const value of new Set(any)) {
      for (const order of postings.get(value) ?? []) matches[order] = (matches[order] ?? 0) + 1;
    }
    const needed = all ? new Set(any).size : 1;
    matches.forEach((matched, order) => {
      if (matched < needed) fail(order);
    });
  }
  for (const value of not) postings.get(value)?.forEach(fail);
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function createPostings(
  values: readonly string[],
  events: readonly HistoryEvent[],
  valuesOf: (event: HistoryEvent) => readonly string[],
): ReadonlyMap<string, Uint32Array> {
  const lists = new Map(values.map((value): [string, number[]] => [value, []]));
  events.forEach((event, order) => {
    for (const value of valuesOf(event)) {
      const list = lists.get(value);
      if (list && list.at(-1) !== order) list.push(order);
    }
  });
  return new Map([...lists].map(([value, orders]) => [value, Uint32Array.from(orders)]));
}

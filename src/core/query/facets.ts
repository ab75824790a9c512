/** Which events survive a query, and how many each facet value would leave. */
import type { Chronicle, Entity, HistoryEvent } from '../model/chronicle.ts';
import { FACETS, type FacetId, type Query } from './query.ts';
import { periodsOf } from './years.ts';

type Postings = ReadonlyMap<string, Uint32Array>;

/** Events by their order numbers: their place in `chronicle.events`. */
export interface FacetIndex {
  /** For each value of a facet, its posting list: the order numbers of its events, ascending. */
  postings(facet: FacetId): Postings;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

/** Creates the index; every value that exists has a posting list, if an empty one. Those of a facet are made when it is asked for. */
export function createFacetIndex(chronicle: Chronicle): FacetIndex {
  const { events, entities, kinds, themes } = chronicle;
  const idsOfType = (type: Entity['type']) => idsOf(entities.filter((entity) => entity.type === type));
  const create: Readonly<Record<FacetId, () => Postings>> = {
    company: () => createPostings(idsOfType('company'), events, (event) => event.companies),
    project: () => createPostings(idsOfType('project'), events, (event) => event.projects),
    kind: () => createPostings(idsOf(kinds), events, (event) => [event.kind]),
    theme() {
      const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
      return createPostings(idsOf(themes), events, (event) => themesOf(event, entityOf));
    },
    year() {
      const periods = periodsOf(chronicle);
      return createPostings(periods.all, events, periods.of);
    },
  };
  const created = new Map<FacetId, Postings>();
  return {
    postings(facet) {
      const postings = created.get(facet) ?? create[facet]();
      created.set(facet, postings);
      return postings;
    },
    earliest: Float64Array.from(events, ({ date }) => date.earliest),
    latest: Float64Array.from(events, ({ date }) => date.latest),
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
  tallyEvents(index, query, hits).failures.forEach((failed, order) => {
    if (failed === 0) survivors.add(order);
  });
  return survivors;
}

/**
 * For each facet value, how many events would survive if it were chosen and all else stayed: chosen alone in its facet,
 * or, where the facet asks for all, beside the others. The value's own exclusion does not count.
 */
export function countFacets(
  index: FacetIndex,
  query: Query,
  hits?: ReadonlySet<number>,
): Record<FacetId, Map<string, number>> {
  const { failures, matches } = tallyEvents(index, query, hits);
  const count = (facet: FacetId): Map<string, number> => {
    const { wanted, unwanted, needed } = matches[facet];
    const { not, all } = query.facets[facet];
    const others = ~bitOf(facet);
    const left = failures.map((failed, order) =>
      (failed & others) === 0 && (!all || (wanted?.[order] ?? 0) === needed) ? 1 : 0,
    );
    return new Map(
      [...index.postings(facet)].map(([value, posting]) => {
        const own = not.includes(value) ? 1 : 0;
        let sum = 0;
        for (const order of posting) if ((unwanted?.[order] ?? 0) === own) sum += left[order] ?? 0;
        return [value, sum];
      }),
    );
  };
  // Most ask for one facet alone.
  return {
    get company() {
      return count('company');
    },
    get project() {
      return count('project');
    },
    get kind() {
      return count('kind');
    },
    get theme() {
      return count('theme');
    },
    get year() {
      return count('year');
    },
  };
}

/** One bit for each facet, and one for text and time together. */
const TEXT_OR_TIME = 1 << FACETS.length;

function bitOf(facet: FacetId): number {
  return 1 << FACETS.indexOf(facet);
}

/** How many of the values chosen in a facet each event has; absent where none is. */
interface Matches {
  readonly wanted?: Uint16Array | undefined;
  readonly unwanted?: Uint16Array | undefined;
  /** How many of those wanted an event must have. */
  readonly needed: number;
}

/** For each event the bits of what it fails: one pass then serves the filter and the counts of every facet. */
interface Tally {
  readonly failures: Uint8Array;
  readonly matches: Readonly<Record<FacetId, Matches>>;
}

function tallyEvents(index: FacetIndex, query: Query, hits: ReadonlySet<number> | undefined): Tally {
  const { from = -Infinity, to = Infinity } = query;
  const failures = new Uint8Array(index.earliest.length);
  for (let order = 0; order < failures.length; order++) {
    const outside = (index.latest[order] ?? 0) + 1 <= from || (index.earliest[order] ?? 0) >= to + 1;
    if (outside || (hits && !hits.has(order))) failures[order] = TEXT_OR_TIME;
  }
  const match = (facet: FacetId): Matches => {
    const { any, not, all } = query.facets[facet];
    const wanted = countMatches(index, facet, any);
    const unwanted = countMatches(index, facet, not);
    const needed = all ? new Set(any).size : 1;
    for (let order = 0; order < failures.length; order++)
      if ((wanted && (wanted[order] ?? 0) < needed) || (unwanted?.[order] ?? 0) > 0)
        failures[order] = (failures[order] ?? 0) | bitOf(facet);
    return { wanted, unwanted, needed };
  };
  const matches = {
    company: match('company'),
    project: match('project'),
    kind: match('kind'),
    theme: match('theme'),
    year: match('year'),
  };
  return { failures, matches };
}

function countMatches(index: FacetIndex, facet: FacetId, values: readonly string[]): Uint16Array | undefined {
  if (values.length === 0) return undefined;
  const matches = new Uint16Array(index.earliest.length);
  for (const value of new Set(values))
    for (const order of index.postings(facet).get(value) ?? []) matches[order] = (matches[order] ?? 0) + 1;
  return matches;
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function createPostings(
  values: readonly string[],
  events: readonly HistoryEvent[],
  valuesOf: (event: HistoryEvent) => readonly string[],
): Postings {
  const lists = new Map(values.map((value): [string, number[]] => [value, []]));
  events.forEach((event, order) => {
    for (const value of valuesOf(event)) {
      const list = lists.get(value);
      if (list && list.at(-1) !== order) list.push(order);
    }
  });
  return new Map([...lists].map(([value, orders]) => [value, Uint32Array.from(orders)]));
}

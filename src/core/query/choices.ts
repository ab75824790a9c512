/** Steps from one choice of facet values to the next. */
import { emptyQuery, FACETS, type FacetChoice, type FacetId, type Query } from './query.ts';

/** Whether a value is wanted or excluded. */
export type Wish = 'any' | 'not';

/** The query with a value taken into a list of its facet, or out of it if it is there; it is never in both lists. */
export function toggleValue(query: Query, facet: FacetId, value: string, wish: Wish): Query {
  const { all, ...lists } = query.facets[facet];
  const other = wish === 'any' ? 'not' : 'any';
  const without = (list: readonly string[]) => list.filter((one) => one !== value);
  const next = lists[wish].includes(value) ? without(lists[wish]) : [...lists[wish], value].sort();
  const choice = { any: [], not: [], all, [wish]: next, [other]: without(lists[other]) };
  // What asks for all of nothing would surprise with the second value.
  return withChoice(query, facet, { ...choice, all: all && (choice.any.length > 0 || lists.any.length === 0) });
}

/** The query that asks for all of the values wanted in a facet, or again for any of them. */
export function askForAll(query: Query, facet: FacetId, all: boolean): Query {
  return withChoice(query, facet, { ...query.facets[facet], all });
}

/** The query without any choice in a facet. */
export function clearFacet(query: Query, facet: FacetId): Query {
  return withChoice(query, facet, emptyQuery.facets[facet]);
}

/** The same view without any choice of events by facet or text. */
export function clearFacets(query: Query): Query {
  return { ...query, facets: emptyQuery.facets, text: '' };
}

/** The same view without any choice of events, also by time. */
export function clearChoices(query: Query): Query {
  const { from: _from, to: _to, ...rest } = clearFacets(query);
  return rest;
}

/** How many values of a facet are wanted or excluded. */
export function countChosen({ any, not }: FacetChoice): number {
  return any.length + not.length;
}

/** Whether facets or text may leave events out. */
export function hasChoices({ facets, text }: Pick<Query, 'facets' | 'text'>): boolean {
  return text !== '' || FACETS.some((facet) => countChosen(facets[facet]) > 0);
}

/** Whether the query may leave events out, by facets, text or time. */
export function isFiltered(query: Query): boolean {
  return hasChoices(query) || query.from !== undefined || query.to !== undefined;
}

function withChoice(query: Query, facet: FacetId, choice: FacetChoice): Query {
  return { ...query, facets: { ...query.facets, [facet]: choice } };
}

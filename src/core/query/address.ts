/** A query as an address, and an address as a query: the public parameters. */
import { endToIso, momentToIso } from '../dates/day.ts';
import { endsBefore, isWithin, parseExtent } from '../dates/extent.ts';
import type { Day } from '../dates/historical-date.ts';
import type { Known } from './known.ts';
import { type Parameter, cutText, formatParameters, parseParameters } from './parameters.ts';
import { type FacetChoice, type FacetId, FACETS, GROUPINGS, type Query, STYLES, emptyQuery } from './query.ts';

/** Something in an address that was left out, cut to at most 40 characters. */
export interface Dropped {
  readonly parameter: string;
  readonly value: string;
}

const MAX_TEXT = 200;
const MAX_DROPPED = 40;
const NOTHING: Pick<FacetChoice, 'any' | 'not'> = { any: [], not: [] };
const SINGLE = new Set([
  'q',
  'from',
  'to',
  'at',
  'event',
  'a',
  'b',
  'lanes',
  'hide',
  'style',
  ...FACETS.map((facet) => `${facet}.all`),
]);

/**
 * The query of an address's search part (`location.search`). What is unknown, repeated or contradictory is left out and
 * reported, the rest kept; never throws. A date may be `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mmZ`: `from` and
 * `at` take where it begins, `to` where it ends, held within the known time; a date wholly outside is left out. The playhead may also stand before
 * the time that is drawn, as far back as the record goes.
 */
export function decodeAddress(search: string, known: Known): { query: Query; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string): void => {
    dropped.push({ parameter: cutText(parameter, MAX_DROPPED), value: cutText(value, MAX_DROPPED) });
  };
  const values = new Map<string, string>();
  const lists = new Map<FacetId, string[]>();
  for (const { name, value } of parseParameters(search)) {
    const facet = FACETS.find((id) => id === name);
    if (facet) lists.set(facet, [...(lists.get(facet) ?? []), ...value.split(',').map(follow(facet, known))]);
    else if (SINGLE.has(name) && !values.has(name)) values.set(name, value);
    else drop(name, value);
  }

  const one = <T>(name: string, parse: (value: string) => T | undefined): T | undefined => {
    const value = values.get(name) ?? '';
    const parsed = value === '' ? undefined : parse(value);
    if (parsed === undefined && value !== '') drop(name, value);
    return parsed;
  };
  const choice = (facet: FacetId): FacetChoice => ({
    // To know the years takes a look at every event, and few addresses name any.
    ...(lists.has(facet) ? parseList(lists.get(facet)!, known[facet], (value) => drop(facet, value)) : NOTHING),
    all: one(`${facet}.all`, (value) => value === '1' || undefined) ?? false,
  });
  const facets = {
    company: choice('company'),
    project: choice('project'),
    kind: choice('kind'),
    theme: choice('theme'),
    year: choice('year'),
  };
  const from = one('from', (value) => parseBound(value, 'earliest', known));
  const to = one('to', (value) => {
    const day = parseBound(value, 'latest', known);
    return day !== undefined && from !== undefined && endsBefore({ latest: day }, from) ? undefined : day;
  });
  const at = one('at', (value) => parseBound(value, 'earliest', { from: known.first, to: known.to }));
  const event = one('event', (value) => {
    const id = known.successor('event', value);
    return known.event.has(id) ? id : undefined;
  });
  const entity = (value: string) => {
    const id = known.successor('company', known.successor('project', value));
    return known.company.has(id) || known.project.has(id) ? id : undefined;
  };
  const a = one('a', entity);
  const b = one('b', (value) => (value === a ? undefined : entity(value)));
  const hide = one('hide', (value) => (value === '1' ? true : value === '0' ? false : undefined));
  const style = one('style', (value) => STYLES.find((id) => id === value));
  const query = {
    facets,
    text: cutText(values.get('q') ?? '', MAX_TEXT),
    lanes: one('lanes', (value) => GROUPINGS.find((id) => id === value)) ?? emptyQuery.lanes,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(at !== undefined && { at }),
    ...(event !== undefined && { event }),
    ...(a !== undefined && { a }),
    ...(b !== undefined && { b }),
    ...(hide !== undefined && { hide }),
    ...(style !== undefined && { style }),
  };
  return { query, dropped };
}

/**
 * The search part of an address, with its `?`; empty for the empty query. Equal queries give equal addresses, and
 * `decodeAddress` gives the query back.
 */
export function encodeAddress(query: Query): string {
  const parameters: Parameter[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value) parameters.push({ name, value });
  };
  for (const facet of FACETS) {
    const { any, not, all } = query.facets[facet];
    add(facet, [...any.toSorted(), ...not.toSorted().map((id) => `-${id}`)].join(','));
    add(`${facet}.all`, all ? '1' : '');
  }
  add('q', cutText(query.text, MAX_TEXT));
  add('from', query.from === undefined ? '' : momentToIso(query.from));
  add('to', query.to === undefined ? '' : endToIso(query.to));
  add('at', query.at === undefined ? '' : momentToIso(query.at));
  add('event', query.event);
  add('a', query.a);
  add('b', query.b);
  add('lanes', query.lanes === emptyQuery.lanes ? '' : query.lanes);
  add('hide', query.hide === undefined ? '' : query.hide ? '1' : '0');
  add('style', query.style);
  return formatParameters(parameters);
}

/** Puts the ids of today in the place of those given up, in a list of ids wanted or, after `-`, excluded. */
function follow(facet: FacetId, known: Known): (item: string) => string {
  if (facet !== 'company' && facet !== 'project') return (item) => item;
  return (item) => item.replace(/[^-\s].*$/, (id) => known.successor(facet, id.trim()));
}

/** Ids wanted and, after `-`, ids excluded; one that is both is excluded. */
function parseList(
  items: readonly string[],
  ids: ReadonlySet<string>,
  drop: (value: string) => void,
): Pick<FacetChoice, 'any' | 'not'> {
  const any = new Set<string>();
  const not = new Set<string>();
  for (const item of items.map((text) => text.trim())) {
    const id = item.replace(/^-/, '');
    if (ids.has(id)) (item === id ? any : not).add(id);
    else if (item !== '') drop(item);
  }
  for (const id of not) if (any.delete(id)) drop(id);
  return { any: [...any].toSorted(), not: [...not].toSorted() };
}

function parseBound(value: string, side: 'earliest' | 'latest', known: Pick<Known, 'from' | 'to'>): Day | undefined {
  const extent = parseExtent(value);
  if (!extent || !isWithin(extent, known)) return undefined;
  // A moment of the last day is after its beginning, and one of the first day ends before that day does.
  return side === 'earliest' ? Math.max(extent.earliest, known.from) : Math.min(extent.latest, known.to);
}

/** Counts, survivors and addresses against asking every event one by one, on random chronicles and on the record itself. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chronicle, HistoryEvent } from '../../../src/core/model/chronicle.ts';
import { decodeAddress, encodeAddress } from '../../../src/core/query/address.ts';
import { countFacets, createFacetIndex, filterEvents } from '../../../src/core/query/facets.ts';
import { knownOf } from '../../../src/core/query/known.ts';
import { FACETS, type FacetChoice, type FacetId, type Query } from '../../../src/core/query/query.ts';
import { fitRange, withRange } from '../../../src/core/query/range.ts';
import { readChronicle } from '../../../src/site/read-data.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { anyQueryOf } from './arbitraries.ts';
import { anyText } from './any-text.ts';

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

function valuesOf(event: HistoryEvent, facet: FacetId, { entities }: Chronicle): string[] {
  const named = (type: 'companies' | 'projects') => entities.filter(({ id }) => event[type].includes(id));
  const { earliest, latest } = event.date;
  if (facet === 'company') return [...event.companies];
  if (facet === 'project') return [...event.projects];
  if (facet === 'kind') return [event.kind];
  if (facet === 'year')
    return Array.from({ length: yearOf(latest) - yearOf(earliest) + 1 }, (_, i) => String(yearOf(earliest) + i));
  const hosts = [...named('projects'), ...named('companies').filter(({ kind }) => kind === 'foundation')];
  return (hosts.length > 0 ? hosts : named('companies')).map(({ theme }) => theme);
}

type Hits = ReadonlySet<number> | undefined;

/** Asks each event in turn, by the words of the contract alone. */
function createAsking(chronicle: Chronicle) {
  const values = chronicle.events.map((event) =>
    Object.fromEntries(FACETS.map((facet) => [facet, new Set(valuesOf(event, facet, chronicle))])),
  ) as Record<FacetId, Set<string>>[];
  return ({ facets, from = -Infinity, to = Infinity }: Query, hits?: Hits): number[] =>
    chronicle.events.flatMap(({ date }, order) => {
      const passes = FACETS.every((facet) => {
        const { any, not, all } = facets[facet];
        const has = (value: string) => values[order]![facet].has(value);
        const isWanted = all ? any.every(has) : any.length === 0 || any.some(has);
        return isWanted && !not.some(has);
      });
      return passes && date.latest >= from && date.earliest <= to && (!hits || hits.has(order)) ? [order] : [];
    });
}

const prepare = (chronicle: Chronicle) => ({
  chronicle,
  index: createFacetIndex(chronicle),
  known: knownOf(chronicle),
  ask: createAsking(chronicle),
});

function checkQuery(
  { chronicle, index, known, ask }: ReturnType<typeof prepare>,
  query: Query,
  hits: Hits,
  picks: readonly number[],
) {
  expect([...filterEvents(index, query, hits)]).toEqual(ask(query, hits));

  const counts = countFacets(index, query, hits);
  for (const [i, facet] of FACETS.entries()) {
    expect([...counts[facet].keys()]).toEqual([...known[facet]]);
    const ids = [...known[facet]];
    if (ids.length === 0) continue;
    const value = ids[picks[i]! % ids.length]!;
    const { any, not, all } = query.facets[facet];
    const choice: FacetChoice = { any: [...(all ? any : []), value], not: not.filter((one) => one !== value), all };
    const chosen = { ...query, facets: { ...query.facets, [facet]: choice } };
    expect(counts[facet].get(value)).toBe(ask(chosen, hits).length);
  }

  const search = encodeAddress(query);
  expect(decodeAddress(search, known)).toEqual({ query, dropped: [] });
  expect(encodeAddress(decodeAddress(search, known).query)).toBe(search);

  const { from: _from, to: _to, ...timeless } = query;
  const left = filterEvents(index, timeless, hits);
  const whole = { from: chronicle.from, to: chronicle.to, step: 'month' as const };
  const fit = fitRange(
    [...left].map((order) => chronicle.events[order]!.date),
    whole,
  );
  if (fit) expect(filterEvents(index, withRange(timeless, fit, whole), hits)).toEqual(left);
}

const record = prepare(readChronicle());

const picks = fc.array(fc.nat(), { minLength: FACETS.length, maxLength: FACETS.length });
const anyHitsOf = ({ events }: Chronicle) =>
  fc.option(
    fc.subarray(events.map((_, order) => order)).map((orders) => new Set(orders)),
    { nil: undefined },
  );

describe('counts, survivors, addresses and the fitted range agree with asking every event', () => {
  test('on random chronicles', () => {
    const anyCase = arbitraryChronicle.chain((chronicle) =>
      fc.tuple(fc.constant(chronicle), anyQueryOf(chronicle), anyHitsOf(chronicle), picks),
    );
    fc.assert(
      fc.property(anyCase, ([chronicle, query, hits, some]) => checkQuery(prepare(chronicle), query, hits, some)),
    );
  });

  test('on the record', () => {
    const { chronicle } = record;
    fc.assert(
      fc.property(anyQueryOf(chronicle), anyHitsOf(chronicle), picks, (query, hits, some) =>
        checkQuery(record, query, hits, some),
      ),
    );
  });
});

test('no string of parameters throws, and what it gives is filtered, counted and written as any other query', () => {
  const { known, index, ask } = record;
  const name = fc.oneof(
    fc.constantFrom(...FACETS, ...FACETS.map((facet) => `${facet}.all`), 'q', 'from', 'to', 'at', 'event', 'hide'),
    anyText,
  );
  const piece = fc.oneof(
    fc.constantFrom(...FACETS.flatMap((facet) => [...known[facet]]), '2016-02', '1', '0'),
    anyText,
  );
  const value = fc.array(fc.tuple(fc.constantFrom('', '-', '--'), piece).map((parts) => parts.join('')));
  const parameters = fc.array(
    fc.tuple(
      name,
      value.map((list) => list.join(',')),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(parameters, (pairs) => {
      const { query } = decodeAddress(`?${pairs.map((pair) => pair.join('=')).join('&')}`, known);
      const counts = countFacets(index, query);
      const search = encodeAddress(query);
      expect(decodeAddress(search, known)).toEqual({ query, dropped: [] });
      expect([...filterEvents(index, query)]).toEqual(ask(query));
      expect(FACETS.every((facet) => counts[facet].size === known[facet].size)).toBe(true);
    }),
  );
});

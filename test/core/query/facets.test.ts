import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { countFacets, createFacetIndex, filterEvents } from '../../../src/core/query/facets.ts';
import { FACETS, type FacetChoice, type FacetId, type Query, emptyQuery } from '../../../src/core/query/query.ts';
import { anyChoice, anyFacet, anyQuery, known } from './arbitraries.ts';
import { sampleChronicle } from './sample-chronicle.ts';

const { events } = sampleChronicle;
const index = createFacetIndex(sampleChronicle);
const anyHits = fc.option(
  fc.subarray(events.map((_, order) => order)).map((orders) => new Set(orders)),
  { nil: undefined },
);

const choose = (query: Query, facet: FacetId, choice: Partial<FacetChoice>): Query => ({
  ...query,
  facets: { ...query.facets, [facet]: { any: [], not: [], all: false, ...choice } },
});
const survivorsOf = (query: Query, hits?: ReadonlySet<number>): string[] =>
  [...filterEvents(index, query, hits)].map((order) => events[order]?.id ?? '');
const choosing = (facet: FacetId, choice: Partial<FacetChoice>): string[] =>
  survivorsOf(choose(emptyQuery, facet, choice));

describe('createFacetIndex', () => {
  test('gives an event the themes of its projects and foundations, else of its companies, else none', () => {
    const themes = (id: string): string[] =>
      [...index.postings('theme')]
        .filter(([, orders]) => orders.includes(events.findIndex((event) => event.id === id)))
        .map(([theme]) => theme);
    expect(themes('kybernautes-1-0')).toEqual(['ships']);
    expect(themes('kybernautes-launch')).toEqual(['ships', 'guilds']);
    expect(themes('skiff-release')).toEqual(['ships', 'engines']);
    expect(themes('first-meeting')).toEqual(['guilds']);
    expect(themes('boreas-rename')).toEqual(['makers']);
    expect(themes('dinner')).toEqual([]);
  });

  test('has ascending posting lists', () => {
    for (const facet of FACETS)
      for (const orders of index.postings(facet).values()) expect(orders).toEqual(orders.toSorted());
  });
});

describe('filterEvents', () => {
  test('lets all survive the empty query', () => {
    expect(survivorsOf(emptyQuery)).toEqual(events.map(({ id }) => id));
  });

  test('takes any of the values of a facet, or all of them', () => {
    expect(choosing('company', { any: ['montgolf', 'air-guild'] })).toEqual([
      'first-meeting',
      'kybernautes-launch',
      'kybernautes-1-0',
      'skiff-release',
      'kybernautes-master',
    ]);
    expect(choosing('company', { any: ['montgolf', 'air-guild'], all: true })).toEqual(['kybernautes-launch']);
    expect(choosing('kind', { any: ['launch', 'release'], all: true })).toEqual([]);
  });

  test('leaves out the excluded values', () => {
    expect(choosing('company', { not: ['montgolf', 'air-guild'] })).toEqual([
      'promenadus-launch',
      'boreas-rename',
      'dinner',
    ]);
    expect(choosing('company', { any: ['boreas'], not: ['montgolf', 'air-guild'] })).toEqual([
      'promenadus-launch',
      'boreas-rename',
    ]);
  });

  test('takes all of several facets', () => {
    const launches = choose(choose(emptyQuery, 'kind', { any: ['launch'] }), 'company', { any: ['boreas'] });
    expect(survivorsOf(launches)).toEqual(['promenadus-launch']);
  });

  test('finds nothing for a value that does not exist', () => {
    expect(choosing('company', { any: ['gogle'] })).toEqual([]);
    expect(choosing('company', { not: ['gogle'] })).toHaveLength(events.length);
  });

  test('keeps what overlaps the visible time by any day', () => {
    const during = (from: string, to: string): string[] =>
      survivorsOf({ ...emptyQuery, from: isoToDay(from), to: isoToDay(to) });
    expect(during('1907-12-31', '1908-02-28')).toEqual(['skiff-release']);
    expect(during('1902-08-31', '1902-08-31')).toEqual(['promenadus-launch']);
    expect(during('1908-01-01', '1908-02-28')).toEqual([]);
    expect(survivorsOf({ ...emptyQuery, from: isoToDay('1909-08-05') })).toEqual(['boreas-rename', 'dinner']);
    expect(survivorsOf({ ...emptyQuery, to: isoToDay('1901-01-01') })).toEqual(['first-meeting']);
  });

  test('keeps what the text found', () => {
    expect(survivorsOf(emptyQuery, new Set([0, 2]))).toEqual([events[0]?.id, events[2]?.id]);
    expect(survivorsOf(emptyQuery, new Set())).toEqual([]);
  });

  test('is what asking each event says', () => {
    const valuesOf = (order: number, facet: FacetId): string[] =>
      [...index.postings(facet)].filter(([, orders]) => orders.includes(order)).map(([value]) => value);
    const passes = (order: number, query: Query): boolean =>
      FACETS.every((facet) => {
        const { any, not, all } = query.facets[facet];
        const values = valuesOf(order, facet);
        const has = (value: string): boolean => values.includes(value);
        return (any.length === 0 || (all ? any.every(has) : any.some(has))) && !not.some(has);
      }) &&
      (events[order]?.date.latest ?? 0) >= (query.from ?? -Infinity) &&
      (events[order]?.date.earliest ?? 0) <= (query.to ?? Infinity);
    fc.assert(
      fc.property(anyQuery, anyHits, (query, hits) => {
        const expected = events
          .map((_, order) => order)
          .filter((order) => passes(order, query) && (!hits || hits.has(order)));
        expect([...filterEvents(index, query, hits)]).toEqual(expected);
      }),
    );
  });

  test('never finds more for one more exclusion, nor less for a wider time', () => {
    fc.assert(
      fc.property(anyQuery, anyFacet, fc.nat(), (query, facet, pick) => {
        const survivors = filterEvents(index, query);
        const values = [...known[facet]];
        const choice = query.facets[facet];
        const narrower = choose(query, facet, { ...choice, not: [...choice.not, values[pick % values.length] ?? ''] });
        expect([...survivors]).toEqual(expect.arrayContaining([...filterEvents(index, narrower)]));
        const wider = { ...query, from: known.from, to: known.to };
        expect([...filterEvents(index, wider)]).toEqual(expect.arrayContaining([...survivors]));
      }),
    );
  });

  test('finds for any of several values what it finds for each', () => {
    fc.assert(
      fc.property(
        anyQuery,
        anyFacet.chain((facet) => fc.tuple(fc.constant(facet), anyChoice(facet))),
        (query, [facet, { any }]) => {
          fc.pre(any.length > 0);
          const together = filterEvents(index, choose(query, facet, { any }));
          const apart = any.flatMap((value) => [...filterEvents(index, choose(query, facet, { any: [value] }))]);
          expect(together).toEqual(new Set(apart));
        },
      ),
    );
  });
});

describe('countFacets', () => {
  test('counts every value that exists', () => {
    const counts = countFacets(index, emptyQuery);
    expect(Object.fromEntries(counts.company)).toEqual({ montgolf: 3, boreas: 4, 'air-guild': 3 });
    expect(Object.fromEntries(counts.theme)).toEqual({ ships: 4, engines: 2, guilds: 3, makers: 1 });
    expect(countFacets(index, emptyQuery, new Set()).kind.get('launch')).toBe(0);
  });

  test('counts under the choices of the other facets only', () => {
    const counts = countFacets(index, choose(emptyQuery, 'kind', { any: ['launch'], not: ['release'] }));
    expect(counts.kind.get('launch')).toBe(countFacets(index, emptyQuery).kind.get('launch'));
    expect(Object.fromEntries(counts.company)).toEqual({ montgolf: 1, boreas: 1, 'air-guild': 1 });
  });

  test('counts beside the values wanted where the facet asks for all, and without those excluded', () => {
    const both = choose(emptyQuery, 'company', { any: ['montgolf'], all: true });
    expect(Object.fromEntries(countFacets(index, both).company)).toEqual({ montgolf: 3, boreas: 1, 'air-guild': 1 });
    const without = choose(emptyQuery, 'company', { not: ['montgolf'] });
    expect(Object.fromEntries(countFacets(index, without).company)).toEqual({ montgolf: 3, boreas: 3, 'air-guild': 2 });
  });

  test('adds up: the count of a value is what would survive if it were chosen', () => {
    fc.assert(
      fc.property(anyQuery, anyHits, (query, hits) => {
        const counts = countFacets(index, query, hits);
        for (const facet of FACETS) {
          expect([...counts[facet].keys()]).toEqual([...known[facet]]);
          const { any, not, all } = query.facets[facet];
          for (const [value, count] of counts[facet]) {
            const choice = { any: [...(all ? any : []), value], not: not.filter((one) => one !== value), all };
            expect(count).toBe(filterEvents(index, choose(query, facet, choice), hits).size);
          }
        }
      }),
    );
  });
});

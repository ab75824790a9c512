import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askForAll,
  clearChoices,
  clearFacet,
  clearFacets,
  countChosen,
  hasChoices,
  isFiltered,
  toggleValue,
} from '../../../src/core/query/choices.ts';
import { emptyQuery, type FacetChoice } from '../../../src/core/query/query.ts';
import { anyFacet, anyQuery, known } from './arbitraries.ts';

const anyValue = anyFacet.chain((facet) =>
  fc.tuple(fc.constant(facet), fc.constantFrom(...known[facet]), fc.constantFrom('any' as const, 'not' as const)),
);
const company = (choice: Partial<FacetChoice>) => ({
  ...emptyQuery,
  facets: { ...emptyQuery.facets, company: { any: [], not: [], all: false, ...choice } },
});

describe('toggleValue', () => {
  test('takes a value into a list and out of the other, in order', () => {
    const wanted = toggleValue(company({ any: ['montgolf'], not: ['boreas'] }), 'company', 'boreas', 'any');
    expect(wanted).toEqual(company({ any: ['boreas', 'montgolf'] }));
    expect(toggleValue(wanted, 'company', 'montgolf', 'not')).toEqual(company({ any: ['boreas'], not: ['montgolf'] }));
  });

  test('keeps asking for all until the last value wanted is gone', () => {
    const all = company({ all: true });
    const one = toggleValue(all, 'company', 'boreas', 'any');
    expect(one).toEqual(company({ any: ['boreas'], all: true }));
    expect(toggleValue(one, 'company', 'boreas', 'any')).toEqual(emptyQuery);
    expect(toggleValue(all, 'company', 'boreas', 'not')).toEqual(company({ not: ['boreas'], all: true }));
  });

  test('keeps lists in order and apart, and twice gives the lists back', () => {
    fc.assert(
      fc.property(anyQuery, anyValue, (query, [facet, value, wish]) => {
        const { any, not } = toggleValue(query, facet, value, wish).facets[facet];
        expect([any, not]).toEqual([any.toSorted(), not.toSorted()]);
        expect(any.filter((one) => not.includes(one))).toEqual([]);
        const before = query.facets[facet];
        fc.pre(!before.any.includes(value) && !before.not.includes(value));
        const back = toggleValue(toggleValue(query, facet, value, wish), facet, value, wish).facets[facet];
        expect([back.any, back.not]).toEqual([before.any, before.not]);
      }),
    );
  });
});

test('askForAll changes how a facet asks, and nothing else', () => {
  expect(askForAll(company({ any: ['boreas'] }), 'company', true)).toEqual(company({ any: ['boreas'], all: true }));
});

test('what is cleared asks for nothing and keeps the rest of the view', () => {
  fc.assert(
    fc.property(anyQuery, anyFacet, (query, facet) => {
      expect(countChosen(clearFacet(query, facet).facets[facet])).toBe(0);
      expect(hasChoices(clearFacets(query))).toBe(false);
      expect(isFiltered(clearChoices(query))).toBe(false);
      const { from: _from, to: _to, facets: _facets, text: _text, ...rest } = query;
      expect(clearChoices(query)).toMatchObject(rest);
      expect(clearFacets(query).from).toBe(query.from);
    }),
  );
});

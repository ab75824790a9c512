import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayToIso } from '../../../src/core/dates/day.ts';
import { extentOf, extentOfSeason, parseExtent } from '../../../src/core/dates/extent.ts';
import type { Extent } from '../../../src/core/dates/extent.ts';

const isoOf = (extent: Extent | undefined): string[] | undefined =>
  extent && [dayToIso(extent.earliest), dayToIso(extent.latest)];

describe('parseExtent', () => {
  test.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2015-12', '2015-12-01', '2015-12-31'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['-0044-03', '-0044-03-01', '-0044-03-31'],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(isoOf(parseExtent(text))).toEqual([first, last]);
  });

  test.each([
    '',
    '201',
    '20155',
    '2015-13',
    '2015-00',
    '2015-02-29',
    '2015-01-32',
    '2015-01-00',
    '2015-22',
    '2015~',
    '2015/2016',
    '-0000',
  ])('knows nothing of %j', (text) => {
    expect(parseExtent(text)).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseExtent(text)));
  });
});

describe('extentOf', () => {
  test('joins the months of a year without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (year) => {
        const months = Array.from({ length: 12 }, (_, index) => extentOf(year, index + 1));
        expect(months[0]?.earliest).toBe(extentOf(year)?.earliest);
        expect(months[11]?.latest).toBe(extentOf(year)?.latest);
        months.slice(1).forEach((month, index) => expect(month?.earliest).toBe((months[index]?.latest ?? 0) + 1));
      }),
    );
  });
});

describe('extentOfSeason', () => {
  test.each([
    [1, '2015-03-01', '2015-05-31'],
    [2, '2015-06-01', '2015-08-31'],
    [3, '2015-09-01', '2015-11-30'],
    [4, '2015-12-01', '2016-02-29'],
  ])('season %i of 2015 runs from %s to %s', (season, first, last) => {
    expect(isoOf(extentOfSeason(2015, season))).toEqual([first, last]);
  });
});

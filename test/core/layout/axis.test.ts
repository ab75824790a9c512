import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay, partsOfDay } from '../../../src/core/dates/day.ts';
import { placeYears } from '../../../src/core/layout/axis.ts';
import { createScale } from '../../../src/core/layout/scale.ts';
import { arbitraryScale } from './arbitrary-scale.ts';

describe('placeYears', () => {
  it('gives each year as many pixels as it has days, cut to the domain', () => {
    const scale = createScale([isoToDay('2015-12-30'), isoToDay('2017-01-01')], [0, 2 + 366 + 1]);
    expect(placeYears(scale)).toEqual([
      { year: 2015, x0: 0, x1: 2 },
      { year: 2016, x0: 2, x1: 368 },
      { year: 2017, x0: 368, x1: 369 },
    ]);
  });
  it('covers the range without a gap, with the years of the domain alone', () => {
    fc.assert(
      fc.property(arbitraryScale, (scale) => {
        const years = placeYears(scale);
        expect(years[0]).toMatchObject({ year: partsOfDay(scale.domain[0]).year, x0: scale.range[0] });
        expect(years.at(-1)?.year).toBe(partsOfDay(scale.domain[1]).year);
        expect(years.at(-1)?.x1).toBeCloseTo(scale.range[1], 6);
        years.forEach(({ year, x0, x1 }, i) => {
          expect(x1).toBeGreaterThan(x0);
          if (i > 0) expect({ year, x0 }).toEqual({ year: years[i - 1]!.year + 1, x0: years[i - 1]!.x1 });
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayToIso, isoToDay } from '../../../src/core/dates/day.ts';
import { emptyQuery } from '../../../src/core/query/query.ts';
import {
  fitRange,
  moveBound,
  rangeBetween,
  rangeOf,
  lastMoment,
  withRange,
  type Range,
  type Whole,
} from '../../../src/core/query/range.ts';

const range = (from: string, to: string): Range => ({ from: isoToDay(from), to: isoToDay(to) });
const iso = ({ from, to }: Range): string[] => [from, to].map(dayToIso);
const whole: Whole = { ...range('2013-01-01', '2019-12-31'), step: 'month' };
const anyDay = fc.integer({ min: whole.from, max: whole.to });

describe('rangeBetween', () => {
  it('takes the months of both days, in either order', () => {
    const [a, b] = [isoToDay('2015-03-14'), isoToDay('2016-08-02')];
    expect(iso(rangeBetween(a, b, whole))).toEqual(['2015-03-01', '2016-08-31']);
    expect(rangeBetween(b, a, whole)).toEqual(rangeBetween(a, b, whole));
    expect(iso(rangeBetween(a, a, whole))).toEqual(['2015-03-01', '2015-03-31']);
  });
  it('stays within the whole', () => {
    expect(iso(rangeBetween(0, 1e6, { ...range('2013-01-10', '2019-12-20'), step: 'month' }))).toEqual([
      '2013-01-10',
      '2019-12-20',
    ]);
  });
});

describe('moveBound', () => {
  const start = range('2015-03-01', '2016-08-31');
  it('brings a bound to the nearest end of a month', () => {
    expect(iso(moveBound(start, 'from', isoToDay('2015-06-10'), whole))).toEqual(['2015-06-01', '2016-08-31']);
    expect(iso(moveBound(start, 'from', isoToDay('2015-06-20'), whole))).toEqual(['2015-07-01', '2016-08-31']);
    expect(iso(moveBound(start, 'to', isoToDay('2016-02-10'), whole))).toEqual(['2015-03-01', '2016-01-31']);
    expect(iso(moveBound(start, 'to', isoToDay('2016-02-20'), whole))).toEqual(['2015-03-01', '2016-02-29']);
  });
  it.each(['hour', 'day', 'month', 'year', 'decade', 'century'] as const)(
    'reaches both ends of the whole where it goes by the %s',
    (step) => {
      const uneven: Whole = { ...range('1713-02-03', '2019-05-09'), step };
      const inner = range('1850-01-01', '1910-12-31');
      expect(iso(moveBound(inner, 'from', uneven.from, uneven))).toEqual(['1713-02-03', '1910-12-31']);
      expect(iso(moveBound(inner, 'to', lastMoment(uneven), uneven))).toEqual(['1850-01-01', '2019-05-09']);
    },
  );
  it('keeps at least a month, within the whole', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, fc.constantFrom('from', 'to'), (a, b, day, bound) => {
        const moved = moveBound(rangeBetween(a, b, whole), bound, day, whole);
        expect(moved.to - moved.from).toBeGreaterThanOrEqual(27);
        expect(moved.from).toBeGreaterThanOrEqual(whole.from);
        expect(moved.to).toBeLessThanOrEqual(whole.to);
      }),
    );
  });
});

describe('fitRange', () => {
  const between = (from: string, to: string) => ({ earliest: isoToDay(from), latest: isoToDay(to) });
  it('takes the months of the first and the last date', () => {
    const dates = [between('2016-02-03', '2016-04-05'), between('2015-12-31', '2015-12-31')];
    expect(iso(fitRange(dates, whole)!)).toEqual(['2015-12-01', '2016-04-30']);
  });
  it('keeps within the whole, and is nothing for dates that lie outside or for none', () => {
    expect(iso(fitRange([between('2003-01-01', '2014-05-01')], whole)!)).toEqual(['2013-01-01', '2014-05-31']);
    expect(fitRange([between('2003-01-01', '2012-12-31')], whole)).toBeUndefined();
    expect(fitRange([between('2020-01-01', '2020-01-01')], whole)).toBeUndefined();
    expect(fitRange([], whole)).toBeUndefined();
  });
});

describe('withRange', () => {
  it('names only the bounds that are not those of the whole', () => {
    expect(withRange(emptyQuery, whole, whole)).toEqual(emptyQuery);
    const from = isoToDay('2015-01-01');
    expect(withRange({ ...emptyQuery, to: 5 }, { ...whole, from }, whole)).toEqual({ ...emptyQuery, from });
  });
  it('is undone by rangeOf', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const chosen = rangeBetween(a, b, whole);
        expect(rangeOf(withRange(emptyQuery, chosen, whole), whole)).toEqual(chosen);
      }),
    );
  });
});

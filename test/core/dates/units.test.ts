import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayToIso, isoToDay, momentToIso } from '../../../src/core/dates/day.ts';
import { addUnits, nextUnit, unitStart, type Unit } from '../../../src/core/dates/units.ts';

const UNITS: readonly Unit[] = [
  ...(['minute', 'five-minutes', 'quarter-hour', 'hour', 'three-hours', 'six-hours', 'day', 'week', 'month'] as const),
  ...(['quarter', 'year', 'two-years', 'five-years', 'decade', 'two-decades', 'half-century', 'century'] as const),
  ...(['two-centuries', 'half-millennium', 'millennium'] as const),
];
const moment = fc
  .tuple(fc.integer({ min: -2_000_000, max: 800_000 }), fc.nat(86_399))
  .map(([day, second]) => day + second / 86_400);

describe('unitStart and nextUnit', () => {
  it.each<[Unit, string, string, string]>([
    ['century', '-0350-06-01', '-0399-01-01', '-0299-01-01'],
    ['century', '0000-06-01', '-0099-01-01', '0001-01-01'],
    ['century', '0001-06-01', '0001-01-01', '0100-01-01'],
    ['millennium', '1969-06-01', '1000-01-01', '2000-01-01'],
    ['decade', '-0043-03-15', '-0049-01-01', '-0039-01-01'],
    ['week', '2015-03-31', '2015-03-22', '2015-04-01'],
  ])('give the %s of %s', (unit, day, start, next) => {
    expect(dayToIso(unitStart(isoToDay(day), unit))).toBe(start);
    expect(dayToIso(nextUnit(isoToDay(day), unit))).toBe(next);
  });
  it('hold every moment, and tile time without a gap', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...UNITS), (at, unit) => {
        const [start, next] = [unitStart(at, unit), nextUnit(at, unit)];
        expect(start).toBeLessThanOrEqual(at + 1e-7);
        expect(next).toBeGreaterThan(at);
        expect(unitStart(start, unit)).toBeCloseTo(start, 7);
        expect(unitStart(next, unit)).toBeCloseTo(next, 7);
        expect(nextUnit(start, unit)).toBeCloseTo(next, 7);
      }),
    );
  });
});

describe('addUnits', () => {
  it('keeps the day of the month where the month has it', () => {
    const add = (iso: string, unit: Unit, count: number) => dayToIso(addUnits(isoToDay(iso), unit, count));
    expect(add('2015-03-14', 'month', 1)).toBe('2015-04-14');
    expect(add('2016-02-29', 'year', -1)).toBe('2015-02-28');
    expect(add('2015-01-31', 'month', 1)).toBe('2015-02-28');
    expect(add('-0043-03-15', 'century', 1)).toBe('0057-03-15');
    expect(momentToIso(addUnits(isoToDay('2031-05-04'), 'quarter-hour', -1))).toBe('2031-05-03T23:45Z');
  });
});

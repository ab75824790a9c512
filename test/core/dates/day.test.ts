import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromParts, dayToIso, isoToDay, partsOfDay } from '../../../src/core/dates/day.ts';

const anyDay = fc.integer({ min: -4_000_000, max: 4_000_000 });

describe('isoToDay', () => {
  test('counts from 1970-01-01', () => {
    expect(isoToDay('1970-01-01')).toBe(0);
    expect(isoToDay('1969-12-31')).toBe(-1);
    expect(isoToDay('2015-07-21')).toBe(16_637);
  });

  test('knows leap days, also of centuries', () => {
    expect(isoToDay('2016-03-01') - isoToDay('2016-02-28')).toBe(2);
    expect(isoToDay('2000-03-01') - isoToDay('2000-02-28')).toBe(2);
    expect(isoToDay('1900-03-01') - isoToDay('1900-02-28')).toBe(1);
    expect(isoToDay('0000-02-29') + 1).toBe(isoToDay('0000-03-01'));
  });

  test('takes years 0 to 99 and negative years as they stand', () => {
    expect(isoToDay('0044-01-01')).toBe(isoToDay('0043-12-31') + 1);
    expect(isoToDay('-0044-03-15')).toBeLessThan(isoToDay('-0043-03-15'));
    expect(isoToDay('-0001-12-31') + 1).toBe(isoToDay('0000-01-01'));
  });

  test.each([
    '2015-02-29',
    '1900-02-29',
    '2015-13-01',
    '2015-00-10',
    '2015-04-31',
    '2015-7-1',
    '2015-07',
    '-0000-01-01',
    'x',
    '',
  ])('throws on %j', (text) => {
    expect(() => isoToDay(text)).toThrow(`invalid day ${text}`);
  });
});

describe('dayToIso', () => {
  test('is undone by isoToDay', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoToDay(dayToIso(day))).toBe(day);
      }),
    );
  });

  test('agrees with the platform in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(dayToIso(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('dayFromParts', () => {
  test('is undone by partsOfDay', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = partsOfDay(day);
        expect(dayFromParts(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  test('carries months and days over', () => {
    expect(dayFromParts(2015, 13, 1)).toBe(dayFromParts(2016, 1, 1));
    expect(dayFromParts(2015, 0, 1)).toBe(dayFromParts(2014, 12, 1));
    expect(dayFromParts(2015, -11, 1)).toBe(dayFromParts(2014, 1, 1));
    expect(dayFromParts(2016, 3, 0)).toBe(isoToDay('2016-02-29'));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayToIso, isoToDay } from '../../../src/core/dates/day.ts';
import { formatDay } from '../../../src/core/dates/format.ts';
import { readDay } from '../../../src/core/query/day-text.ts';

const record = { from: isoToDay('-0099-01-01'), to: isoToDay('2019-12-31') };
const iso = (text: string): string | undefined => {
  const day = readDay(text, record);
  return day === undefined ? undefined : dayToIso(day);
};

describe('readDay', () => {
  it.each([
    ['2015-07-21', '2015-07-21'],
    ['2015-07', '2015-07-01'],
    ['2015', '2015-01-01'],
    ['44', '0044-01-01'],
    ['15 March 44 BCE', '-0043-03-15'],
    ['44 BC', '-0043-01-01'],
    ['紀元前44年3月15日', '-0043-03-15'],
    ['July 2015', '2015-07-01'],
    ['2015年7月', '2015-07-01'],
  ])('reads %j', (text, day) => {
    expect(iso(text)).toBe(day);
  });
  it.each(['', 'Kubernetes', '2015 AH', 'March', '2020', '200 BCE', '2015-13'])('reads nothing in %j', (text) => {
    expect(iso(text)).toBeUndefined();
  });
  it.each(['en', 'ja'])('reads every day of the record as it is written: %s', (lang) => {
    fc.assert(
      fc.property(fc.integer({ min: record.from, max: record.to }), (day) => {
        expect(readDay(formatDay(day, lang), record)).toBe(day);
      }),
    );
  });
});

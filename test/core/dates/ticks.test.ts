import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { listTicks, type TickUnit } from '../../../src/core/dates/ticks.ts';

/** How many days each unit has at most. */
const UNITS: Readonly<Record<TickUnit, number>> = {
  ...{ day: 1, week: 10, month: 31, 'full-month': 31, quarter: 92 },
  ...{ year: 366, 'two-years': 731, 'five-years': 1827, decade: 3653, 'two-decades': 7305, 'half-century': 18_263 },
  ...{ century: 36_525, 'two-centuries': 73_050, 'half-millennium': 182_625, millennium: 365_250 },
  ...{ 'full-day': 1, date: 1, 'six-hours': 0.25, 'three-hours': 0.125, hour: 1 / 24 },
  ...{ 'quarter-hour': 1 / 96, 'five-minutes': 1 / 288, minute: 1 / 1440 },
};
const ALTERNATING: readonly TickUnit[] = [
  'month',
  'full-month',
  'date',
  'year',
  'two-years',
  'decade',
  'half-millennium',
];

const unit = fc.constantFrom(...(Object.keys(UNITS) as TickUnit[]));
const arbitraryRun = fc
  .record({ unit, from: fc.integer({ min: -2_000_000, max: 900_000 }), length: fc.nat(30) })
  .map((run) => ({ ...run, to: run.from + Math.floor((run.length * UNITS[run.unit]) / 3) }));
const lang = fc.constantFrom<'en' | 'ja'>('en', 'ja');

describe('listTicks', () => {
  test.each<[TickUnit, string, string, string[], string[]]>([
    ['day', '2016-02-28', '2016-03-01', ['28', '29', '1'], ['28日', '29日', '1日']],
    ['week', '2016-02-10', '2016-03-01', ['8', '15', '22', '1'], ['8日', '15日', '22日', '1日']],
    ['month', '2015-12-31', '2016-02-01', ['Dec', 'Jan', 'Feb'], ['12月', '1月', '2月']],
    ['full-month', '2015-12-31', '2016-01-01', ['December 2015', 'January 2016'], ['2015年12月', '2016年1月']],
    ['quarter', '2015-06-30', '2015-10-01', ['Q2', 'Q3', 'Q4'], ['4–6月', '7–9月', '10–12月']],
    ['year', '2015-06-30', '2016-01-01', ['2015', '2016'], ['2015', '2016']],
    ['year', '-0001-06-30', '0001-01-01', ['2 BCE', '1 BCE', '1'], ['前2年', '前1年', '1']],
    ['decade', '2009-12-31', '2010-01-01', ['2000', '2010'], ['2000', '2010']],
    ['decade', '-0010-12-31', '0010-01-01', ['20 BCE', '10 BCE', '1', '10'], ['前20年', '前10年', '1', '10']],
    ['half-century', '-0010-12-31', '0050-01-01', ['50 BCE', '1', '50'], ['前50年', '1', '50']],
    ['date', '2031-05-31', '2031-06-01', ['31 May', '1 Jun'], ['5月31日', '6月1日']],
    ['full-day', '2031-05-31', '2031-05-31', ['31 May 2031'], ['2031年5月31日']],
    ['six-hours', '2031-05-31', '2031-05-31', ['00:00'], ['00:00']],
    ['century', '1999-12-31', '2000-01-01', ['1900', '2000'], ['1900', '2000']],
    ['millennium', '1999-12-31', '2000-01-01', ['1000', '2000'], ['1000', '2000']],
  ])('names each %s from %s to %s', (which, from, to, en, ja) => {
    const named = (language: 'en' | 'ja') => listTicks(isoToDay(from), isoToDay(to), which, language);
    expect(named('en').map(({ text }) => text)).toEqual(en);
    expect(named('ja').map(({ text }) => text)).toEqual(ja);
  });

  test('covers the run of days without a gap, with no tick beside it', () => {
    fc.assert(
      fc.property(arbitraryRun, lang, (run, language) => {
        const ticks = listTicks(run.from, run.to, run.unit, language);
        expect(ticks[0]!.day).toBeLessThanOrEqual(run.from);
        expect(ticks[0]!.next).toBeGreaterThan(run.from);
        expect(ticks.at(-1)!.day).toBeLessThanOrEqual(run.to);
        expect(ticks.at(-1)!.next).toBeGreaterThan(run.to);
        ticks.slice(1).forEach(({ day }, i) => expect(day).toBe(ticks[i]!.next));
        for (const { day, next, text } of ticks) {
          expect(next).toBeGreaterThan(day);
          expect(next - day).toBeLessThanOrEqual(UNITS[run.unit] + 1e-9);
          expect(text).toMatch(/^\S(.*\S)?$/);
        }
      }),
    );
  });

  test('gives the same ticks from whichever of their days it begins', () => {
    fc.assert(
      fc.property(arbitraryRun, lang, (run, language) => {
        const ticks = listTicks(run.from, run.to, run.unit, language);
        for (const { day, next } of ticks)
          expect(listTicks((day + next) / 2, (day + next) / 2, run.unit, language)).toEqual(
            ticks.filter((tick) => tick.day === day),
          );
      }),
    );
  });

  test('tells neighbours apart, by turns odd and even, where units are shaded', () => {
    fc.assert(
      fc.property(arbitraryRun, lang, (run, language) => {
        fc.pre(ALTERNATING.includes(run.unit));
        const ticks = listTicks(run.from, run.to, run.unit, language);
        ticks.slice(1).forEach(({ isOdd }, i) => expect(isOdd).toBe(!ticks[i]!.isOdd));
      }),
    );
  });

  test('names as odd what has an odd number', () => {
    const isOdd = (iso: string, which: TickUnit) => listTicks(isoToDay(iso), isoToDay(iso), which, 'en')[0]!.isOdd;
    expect([isOdd('2015-06-01', 'year'), isOdd('2016-06-01', 'year')]).toEqual([true, false]);
    expect([isOdd('2015-06-01', 'decade'), isOdd('-0001-06-01', 'year')]).toEqual([false, true]);
  });
});

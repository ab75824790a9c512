import { describe, expect, it } from 'vitest';
import { dayToIso, isoToDay } from '../../../src/core/dates/day.ts';
import { monthEnd, monthStart } from '../../../src/core/dates/month.ts';

const iso = (step: (day: number) => number, day: string): string => dayToIso(step(isoToDay(day)));

describe('monthStart and monthEnd', () => {
  it('give the ends of the month of a day', () => {
    expect([iso(monthStart, '2016-02-17'), iso(monthEnd, '2016-02-17')]).toEqual(['2016-02-01', '2016-02-29']);
    expect([iso(monthStart, '2015-12-31'), iso(monthEnd, '2015-12-01')]).toEqual(['2015-12-01', '2015-12-31']);
  });
  it('give those of a month so many later', () => {
    expect(iso((day) => monthStart(day, 11), '2015-03-31')).toBe('2016-02-01');
    expect(iso((day) => monthEnd(day, -1), '2015-03-31')).toBe('2015-02-28');
  });
});

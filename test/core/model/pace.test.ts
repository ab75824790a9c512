import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { nextUnit, unitStart } from '../../../src/core/dates/units.ts';
import { mostPerDay, nameDay, paceOf, roundMoment } from '../../../src/core/model/pace.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const DAY = isoToDay('2031-05-04');
/** A chronicle of so many days whose events all have one date. */
const lasting = (days: number, edtf: string, from = DAY) => {
  const chronicle = tinyChronicle();
  const events = chronicle.events.map((event) => ({ ...event, date: parseDate(edtf) }));
  return { ...chronicle, events, from, to: from + days - 1 };
};

describe('paceOf', () => {
  it.each([
    [1 / 12, '2031-05-04T10:00Z', 'hour', 'day'],
    [3, '2031-05-04T10:00Z', 'day', 'day'],
    [3, '2031-05-04', 'day', 'day'],
    [2556, '2031-05-04', 'month', 'year'],
    [19 * 366, '2031-05-04T10:00Z', 'month', 'year'],
    [200 * 366, '2031', 'year', 'decade'],
    [1000 * 366, '2031', 'decade', 'century'],
    [5000 * 366, '-3199~', 'century', 'century'],
  ])('gathers %d days by what suits them', (days, edtf, group, period) => {
    expect(paceOf(lasting(days, edtf))).toMatchObject({ group, period });
  });
  it('goes by no less than days where no event has a time', () => {
    expect(paceOf(lasting(1, '2031-05-04')).step).toBe('day');
    expect(paceOf(lasting(1, '2031-05-04T10:00Z')).step).toBe('quarter-hour');
  });
  it('makes neither one group nor more than can be read, at any length', () => {
    fc.assert(
      fc.property(fc.nat(733), (power) => {
        const days = 10 ** (power / 100) / 12;
        const chronicle = lasting(days, '2031-05-04T10:00Z', isoToDay('-3499-01-01'));
        const { group, step } = paceOf(chronicle);
        const length = nextUnit(chronicle.from, group) - unitStart(chronicle.from, group);
        expect(days / length).toBeLessThanOrEqual(600);
        expect(nextUnit(chronicle.from, step) - unitStart(chronicle.from, step)).toBeLessThanOrEqual(length);
      }),
    );
  });
});

it('zooms as near as the best known dates are apart', () => {
  expect(mostPerDay(lasting(9, '2031-05-04'))).toBe(40);
  expect(mostPerDay(lasting(9, '18XX'))).toBeLessThan(1);
  expect(mostPerDay(lasting(9, '2031-05-04/2031-05-04T10:00Z'))).toBeGreaterThan(1440);
});

it('names moments in addresses by minutes in a short record with times, else by days', () => {
  expect(roundMoment(DAY + 0.501, 3, lasting(3, '2031-05-04T10:00Z'))).toBeCloseTo(DAY + 0.501, 3);
  expect(roundMoment(DAY + 0.501, 30, lasting(30, '2031-05-04T10:00Z'))).toBe(DAY + 1);
  expect(roundMoment(DAY + 0.4, 3, lasting(3, '2031-05-04'))).toBe(DAY);
});

it('names the days of a history of some decades', () => {
  expect(nameDay(DAY, lasting(60 * 366, '2031-05-04'), 'en')).toBe('4 May 2031');
});

it('says of a day in a history of centuries its year', () => {
  expect(nameDay(isoToDay('-3199-05-04'), lasting(5000 * 366, '-3199~'), 'en')).toBe('3200 BCE');
  expect(nameDay(DAY, lasting(100, '2031'), 'en', true)).toBe('4 May 2031');
});

import { expect, test } from 'vitest';
import { compareDates } from '../../../src/core/dates/order.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';

const sorted = (...edtf: string[]): string[] =>
  edtf
    .map(parseDate)
    .sort(compareDates)
    .map((date) => date.edtf);

test('compareDates sorts by the earliest day', () => {
  expect(sorted('2016', '2015-07-21', '2015-22', '-0044')).toEqual(['-0044', '2015-22', '2015-07-21', '2016']);
});

test('compareDates puts the more exact of two dates with one start first', () => {
  expect(sorted('2015', '2015-01-01/..', '2015-01-01', '2015-01')).toEqual([
    '2015-01-01/..',
    '2015-01-01',
    '2015-01',
    '2015',
  ]);
});

test('compareDates sorts an open start by its latest day', () => {
  expect(sorted('../2012', '2012-06', '2013')).toEqual(['2012-06', '../2012', '2013']);
});

test('compareDates sorts what was over by a time of day at that time', () => {
  expect(sorted('../1969-07-20T20:17Z', '1969-07-20T20:05Z', '1969-07-20T21:00Z', '1969-07-19')).toEqual([
    '1969-07-19',
    '1969-07-20T20:05Z',
    '../1969-07-20T20:17Z',
    '1969-07-20T21:00Z',
  ]);
});

test('compareDates finds equal dates equal', () => {
  expect(compareDates(parseDate('2015-07'), parseDate('2015-07?'))).toBe(0);
});

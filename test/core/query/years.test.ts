import { expect, test } from 'vitest';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { yearsIn, yearsOf } from '../../../src/core/query/years.ts';

const event = (edtf: string) => ({ date: parseDate(edtf) });

test('yearsOf names every year that a date can mean', () => {
  expect(yearsOf(event('2015-07-21'))).toEqual(['2015']);
  expect(yearsOf(event('2003~/2004~'))).toEqual(['2003', '2004']);
  expect(yearsOf(event('2014-24'))).toEqual(['2014', '2015']);
});

test('yearsOf writes years before the first without a sign', () => {
  expect(yearsOf(event('-0043-03-15/0001-01-01'))).toHaveLength(45);
  expect(yearsOf(event('-0043-03-15'))).toEqual(['44bc']);
});

test('yearsIn puts years in order of time, each once', () => {
  expect(yearsIn(['0012', '-0003', '2015-01', '2015', '0000'].map(event))).toEqual(['4bc', '1bc', '12', '2015']);
  expect(yearsIn([])).toEqual([]);
});

import { expect, test } from 'vitest';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { nameYear, yearsIn, yearsOf } from '../../../src/core/query/years.ts';

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

test('yearsOf names decades, centuries and days, and dayOfYear and nameYear read them back', () => {
  expect(yearsOf(event('1969-07-20'), 'decade')).toEqual(['1960s']);
  expect(yearsOf(event('-0043-03-15'), 'decade')).toEqual(['50sbc']);
  expect(yearsOf(event('-03XX'), 'century')).toEqual(['4cbc']);
  expect(yearsOf(event('-0050/0150'), 'century')).toEqual(['1cbc', '1c', '2c']);
  expect(yearsOf(event('2031-05-04T23:59Z'), 'day')).toEqual(['2031-05-04']);
  expect(yearsOf(event('2031-05-04T00:00Z/2031-05-05T00:00Z'), 'day')).toEqual(['2031-05-04', '2031-05-05']);
  const ids = ['1960s', '50sbc', '4cbc', '1c', '19c', '44bc', '2015', '2031-05-04'];
  expect(ids.map((id) => nameYear(id, 'en'))).toEqual([
    ...['1960s', '50–41 BCE', '4th century BCE', '1st century', '19th century', '44 BCE', '2015', '4 May 2031'],
  ]);
});

test('yearsIn puts years in order of time, each once', () => {
  expect(yearsIn(['0012', '-0003', '2015-01', '2015', '0000'].map(event))).toEqual(['4bc', '1bc', '12', '2015']);
  expect(yearsIn([])).toEqual([]);
});

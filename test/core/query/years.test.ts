import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { nameYear, periodsOf } from '../../../src/core/query/years.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

/** The periods of events with these dates, in a record from one day to another. */
const periods = (from: string, to: string, ...dates: string[]) => {
  const chronicle = tinyChronicle();
  const events = dates.map((edtf) => ({ ...chronicle.events[0]!, date: parseDate(edtf) }));
  const { all, of } = periodsOf({ ...chronicle, events, from: isoToDay(from), to: isoToDay(to) });
  return { all, each: events.map(of) };
};
const years = (...dates: string[]) => periods('2013-01-01', '2019-12-31', ...dates);
const centuries = (...dates: string[]) => periods('-3499-01-01', '1500-12-31', ...dates);

describe('periodsOf', () => {
  it('names every year that a date can mean', () => {
    expect(years('2015-07-21', '2003~/2004~', '2014-24').each).toEqual([['2015'], ['2003', '2004'], ['2014', '2015']]);
  });
  it('writes years before the first without a sign', () => {
    expect(years('-0043-03-15/0001-01-01').all).toHaveLength(45);
    expect(years('-0043-03-15').all).toEqual(['44bc']);
  });
  it('puts years in order of time, each once', () => {
    expect(years('0012', '-0003', '2015-01', '2015', '0000').all).toEqual(['4bc', '1bc', '12', '2015']);
    expect(years().all).toEqual([]);
  });
  it('goes by decades, by centuries or by days where the time is long or short', () => {
    expect(periods('1801-01-01', '2000-12-31', '1969-07-20', '-0043-03-15').all).toEqual(['50sbc', '1960s']);
    expect(centuries('-03XX', '-0050/0150', '1850').each).toEqual([['4cbc'], ['1cbc', '1c', '2c'], ['19c']]);
    const days = periods(
      '2031-05-04',
      '2031-05-06',
      '2031-05-04T23:59Z',
      '2031-05-04T22:00Z/2031-05-05T00:00Z',
      '2031',
    );
    expect(days.each[0]).toEqual(['2031-05-04']);
    expect(days.each[1]).toEqual(['2031-05-04', '2031-05-05']);
    expect(days.each[2]).toEqual(['2031-05-04', '2031-05-05', '2031-05-06']);
  });
});

it('nameYear reads what periodsOf has named', () => {
  const ids = ['1960s', '50sbc', '4cbc', '1c', '19c', '44bc', '2015', '2031-05-04'];
  expect(ids.map((id) => nameYear(id, 'en'))).toEqual([
    ...['1960s', '50–41 BCE', '4th century BCE', '1st century', '19th century', '44 BCE', '2015', '4 May 2031'],
  ]);
});

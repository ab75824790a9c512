import { describe, expect, test } from 'vitest';
import { dayToIso } from '../../../src/core/dates/day.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';

const plain = { approximate: false, uncertain: false };

describe('parseDate', () => {
  test.each([
    ['2015-07-21', '2015-07-21', '2015-07-21', 'day'],
    ['2016-02-29', '2016-02-29', '2016-02-29', 'day'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['2014-21', '2014-03-01', '2014-05-31', 'season'],
    ['2014-22', '2014-06-01', '2014-08-31', 'season'],
    ['2014-23', '2014-09-01', '2014-11-30', 'season'],
    ['2014-24', '2014-12-01', '2015-02-28', 'season'],
    ['2013', '2013-01-01', '2013-12-31', 'year'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15', 'day'],
    ['197X', '1970-01-01', '1979-12-31', 'decade'],
    ['18XX', '1800-01-01', '1899-12-31', 'century'],
    ['00XX', '0001-01-01', '0099-12-31', 'century'],
    ['-00XX', '-0099-01-01', '0000-12-31', 'century'],
    ['-03XX', '-0399-01-01', '-0300-12-31', 'century'],
    ['-004X', '-0049-01-01', '-0040-12-31', 'decade'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
  ])('reads %s as %s to %s', (edtf, first, last, precision) => {
    const { earliest, latest, ...rest } = parseDate(edtf);
    expect([dayToIso(earliest), dayToIso(latest)]).toEqual([first, last]);
    expect(rest).toEqual({ edtf, start: { precision, ...plain } });
  });

  test.each([
    ['2014-07~', true, false],
    ['2014-07?', false, true],
    ['2014-07%', true, true],
    ['2014-22~', true, false],
    ['2014-22?', false, true],
    ['2014%', true, true],
    ['2014-07-21~', true, false],
    ['-3199~', true, false],
    ['18XX%', true, true],
  ])('reads the suffix of %s', (edtf, approximate, uncertain) => {
    expect(parseDate(edtf).start).toMatchObject({ approximate, uncertain });
  });

  test('gives an interval the first day of its start and the last of its end', () => {
    const date = parseDate('2014-07~/2015?');
    expect([dayToIso(date.earliest), dayToIso(date.latest)]).toEqual(['2014-07-01', '2015-12-31']);
    expect(date.start).toEqual({ precision: 'month', approximate: true, uncertain: false });
    expect(date.end).toEqual({ precision: 'year', approximate: false, uncertain: true });
  });

  test('takes seasons in intervals', () => {
    const date = parseDate('2014-22/2014-24');
    expect([dayToIso(date.earliest), dayToIso(date.latest)]).toEqual(['2014-06-01', '2015-02-28']);
  });

  test('takes ends that overlap', () => {
    const date = parseDate('2015/2015-03');
    expect([dayToIso(date.earliest), dayToIso(date.latest)]).toEqual(['2015-01-01', '2015-03-31']);
  });

  test('repeats the known end at an open one', () => {
    const by = parseDate('../2012');
    expect([dayToIso(by.earliest), dayToIso(by.latest)]).toEqual(['2012-01-01', '2012-12-31']);
    expect([by.start, by.end]).toEqual(['open', { precision: 'year', ...plain }]);
    const since = parseDate('2015-22/..');
    expect([dayToIso(since.earliest), dayToIso(since.latest)]).toEqual(['2015-06-01', '2015-08-31']);
    expect([since.start, since.end]).toEqual([{ precision: 'season', ...plain }, 'open']);
  });

  test.each([
    '',
    '..',
    '../..',
    '/2012',
    '2012/',
    '2015-13',
    '2015-00',
    '2015-02-29',
    '2015-02-30',
    '2015-04-31',
    '2015-04-31/2016',
    '2015-7-1',
    '2015/2014',
    '2015-07-21/2015-07-20',
    '2015/2016/2017',
    '2014-25',
    '15',
    '201',
    // A whole millennium, which is level 2 of EDTF: nothing here counts by more than centuries.
    `2${'X'.repeat(3)}`,
    '123XX',
    '2015-07-XX',
    '2015~-07',
    '?2015',
    'y12345',
    '2015-07-21T10:00:00',
    '2015-07-21T24:00Z',
    '2015-07-21T10:00+09:00',
    '2015-02-29T10:00Z',
    '2015-07-21T10:00Z~',
    '2015-07-21T10:00Z/2015-07-21T09:00Z',
    '{2015,2016}',
    'July 2015',
  ])('throws on %j', (edtf) => {
    expect(() => parseDate(edtf)).toThrow(new Error(`invalid date ${edtf}`));
  });
});

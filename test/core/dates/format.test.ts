import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayToIso, isoToDay } from '../../../src/core/dates/day.ts';
import {
  formatDate,
  formatDateShort,
  formatDay,
  formatDayShort,
  formatDaysShort,
  formatMonth,
  formatYear,
} from '../../../src/core/dates/format.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';

const LANGS = ['en', 'ja'] as const;
const anyDay = fc.integer({ min: isoToDay('1000-01-01'), max: isoToDay('2999-12-31') });

describe('formatDate', () => {
  test.each([
    ['2015-07-21', '21 July 2015', '2015年7月21日'],
    ['2016-02-29', '29 February 2016', '2016年2月29日'],
    ['2015-07', 'July 2015', '2015年7月'],
    ['2014-21', 'spring 2014', '2014年春'],
    ['2014-22', 'summer 2014', '2014年夏'],
    ['2014-23', 'autumn 2014', '2014年秋'],
    ['2014-24', 'winter 2014–15', '2014〜15年冬'],
    ['2099-24', 'winter 2099–00', '2099〜00年冬'],
    ['2013', '2013', '2013年'],
    ['-0043-03-15', '15 March 44 BCE', '紀元前44年3月15日'],
    ['0000', '1 BCE', '紀元前1年'],
    ['-0043-24', 'winter 44 BCE – 43 BCE', '紀元前44年〜紀元前43年の冬'],
    ['2014-07~', 'about July 2014', '2014年7月ごろ'],
    ['2014-07?', 'July 2014 (uncertain)', '2014年7月（推定）'],
    ['2014-07%', 'about July 2014 (uncertain)', '2014年7月ごろ（推定）'],
    ['2014-22~', 'about summer 2014', '2014年夏ごろ'],
    ['2018-05-28/2018-05-31', '28–31 May 2018', '2018年5月28日〜31日'],
    ['2017-08-09/2017-09-24', '9 August – 24 September 2017', '2017年8月9日〜9月24日'],
    ['2017-12-30/2018-01-02', '30 December 2017 – 2 January 2018', '2017年12月30日〜2018年1月2日'],
    ['2015-07-21/2015-07-21', '21 July 2015', '2015年7月21日'],
    ['2015-07/2015-09', 'July–September 2015', '2015年7月〜9月'],
    ['2015-11/2016-01', 'November 2015 – January 2016', '2015年11月〜2016年1月'],
    ['2013/2015', '2013–2015', '2013年〜2015年'],
    ['2014-22/2014-24', 'summer 2014 – winter 2014–15', '2014年夏〜2014〜15年冬'],
    ['2014-21/2014-22', 'spring 2014 – summer 2014', '2014年春〜2014年夏'],
    ['2015-07-21/2015-09', '21 July 2015 – September 2015', '2015年7月21日〜2015年9月'],
    ['2015-07/2016', 'July 2015 – 2016', '2015年7月〜2016年'],
    ['2015-07~/2015-09?', 'about July 2015 – September 2015 (uncertain)', '2015年7月ごろ〜2015年9月（推定）'],
    ['../2012', 'by 2012', '2012年まで'],
    ['../2012-24', 'by winter 2012–13', '2012〜13年冬まで'],
    ['../2012-07-21~', 'by about 21 July 2012', '2012年7月21日ごろまで'],
    ['2015/..', 'from 2015', '2015年から'],
    ['2015-07?/..', 'from July 2015 (uncertain)', '2015年7月（推定）から'],
  ])('writes %s', (edtf, en, ja) => {
    expect(formatDate(parseDate(edtf), 'en')).toBe(en);
    expect(formatDate(parseDate(edtf), 'ja')).toBe(ja);
  });

  test('says of a day all that it says of its month, and of a month all that it says of its year', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LANGS), (day, lang) => {
        const iso = dayToIso(day);
        const [year, month, full] = [4, 7, 10].map((length) => formatDate(parseDate(iso.slice(0, length)), lang));
        expect(month).toContain(year);
        expect(full).toContain(month);
        expect(full).not.toBe(month);
      }),
    );
  });

  test('never shows a day of the month that is not known', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('', '~', '?', '%'), fc.constantFrom(...LANGS), (day, suffix, lang) => {
        const iso = dayToIso(day).slice(0, 7);
        const numbers =
          formatDate(parseDate(iso + suffix), lang)
            .match(/\d+/g)
            ?.map(Number) ?? [];
        const [year, month] = iso.split('-').map(Number);
        expect(numbers).toEqual(lang === 'en' ? [year] : [year, month]);
      }),
    );
  });

  test('writes different dates differently', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...LANGS), (a, b, lang) => {
        const texts = [a, b].map((day) => formatDate(parseDate(dayToIso(day)), lang));
        expect(texts[0] === texts[1]).toBe(a === b);
      }),
    );
  });

  test('throws on a date that is open at both ends', () => {
    const date = { ...parseDate('../2012'), end: 'open' as const };
    expect(() => formatDate(date, 'en')).toThrow('invalid date');
  });
});

describe('formatDateShort', () => {
  test.each([
    ['2015-07-21', '21 Jul 2015', '2015年7月21日'],
    ['2015-09', 'Sep 2015', '2015年9月'],
    ['2017-08-09/2017-09-24', '9 Aug – 24 Sep 2017', '2017年8月9日〜9月24日'],
    ['2014-07~', 'about Jul 2014', '2014年7月ごろ'],
    ['2014-22', 'summer 2014', '2014年夏'],
  ])('writes %s', (edtf, en, ja) => {
    expect(formatDateShort(parseDate(edtf), 'en')).toBe(en);
    expect(formatDateShort(parseDate(edtf), 'ja')).toBe(ja);
  });
});

describe('formatDay, formatMonth and formatYear', () => {
  test('write what formatDate writes of the same day, month and year', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LANGS), (day, lang) => {
        expect(formatDay(day, lang)).toBe(formatDate(parseDate(dayToIso(day)), lang));
        expect(formatMonth(day, lang)).toBe(formatDate(parseDate(dayToIso(day).slice(0, 7)), lang));
        expect(formatYear(day, lang)).toBe(formatDate(parseDate(dayToIso(day).slice(0, 4)), lang));
      }),
    );
  });

  test('write August 2017', () => {
    expect(formatMonth(isoToDay('2017-08-31'), 'en')).toBe('August 2017');
    expect(formatMonth(isoToDay('2017-08-01'), 'ja')).toBe('2017年8月');
    expect(formatDay(isoToDay('2017-08-31'), 'en')).toBe('31 August 2017');
    expect(formatYear(isoToDay('2017-08-31'), 'ja')).toBe('2017年');
    expect(formatYear(isoToDay('-0043-08-31'), 'en')).toBe('44 BCE');
  });
});

test('formatDayShort and formatYear say as much as there is room for', () => {
  expect(formatDayShort(isoToDay('2017-08-31'), 'en')).toBe('31 Aug 2017');
  expect(formatYear(isoToDay('2017-08-31'), 'en')).toBe('2017');
  expect(formatYear(isoToDay('2017-08-31'), 'ja')).toBe('2017年');
});

test('formatDaysShort goes by months where the run is made of whole ones', () => {
  const write = (from: string, to: string, lang: 'en' | 'ja' = 'en'): string =>
    formatDaysShort(isoToDay(from), isoToDay(to), lang);
  expect(write('2015-03-01', '2015-08-31')).toBe('Mar–Aug 2015');
  expect(write('2015-03-01', '2016-08-31')).toBe('Mar 2015 – Aug 2016');
  expect(write('2015-03-01', '2015-03-31')).toBe('Mar 2015');
  expect(write('2015-03-02', '2015-03-02')).toBe('2 Mar 2015');
  expect(write('2015-03-02', '2015-08-31')).toBe('2 Mar – 31 Aug 2015');
  expect(write('2015-03-01', '2015-08-31', 'ja')).toBe('2015年3月〜8月');
});

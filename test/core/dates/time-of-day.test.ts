import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endToIso, momentToIso, partsOfDay } from '../../../src/core/dates/day.ts';
import { endsBefore, overlaps, parseExtent } from '../../../src/core/dates/extent.ts';
import { formatDate } from '../../../src/core/dates/format.ts';
import { machineDate } from '../../../src/core/dates/machine-date.ts';
import { compareDates, firstKnown } from '../../../src/core/dates/order.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { formatTime, lastDayOf, readTime } from '../../../src/core/dates/time-of-day.ts';
import { decodeDates, encodeDates } from '../../../src/core/model/wire-date.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const year = fc
  .integer({ min: -4999, max: 4999 })
  .map((one) => `${one < 0 ? '-' : ''}${String(Math.abs(one)).padStart(4, '0')}`);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const clock = (max: number) => fc.integer({ min: 0, max }).map(two);
const minute = fc.tuple(day, clock(23), clock(59)).map(([d, h, m]) => `${d}T${h}:${m}Z`);
const second = fc.tuple(minute, clock(59)).map(([m, s]) => `${m.slice(0, -1)}:${s}Z`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const decade = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 0, max: 499 }))
  .map(([sign, n]) => `${sign}${String(n).padStart(3, '0')}X`);
const century = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 0, max: 49 }))
  .map(([sign, n]) => `${sign}${two(n)}XX`);
const qualified = fc
  .tuple(fc.oneof(year, month, day, season, decade, century), fc.constantFrom('', '~', '?', '%'))
  .map((parts) => parts.join(''));
const side = fc.oneof(qualified, minute, second);
const single = side.map(parseDate);
const interval = fc
  .tuple(side, side)
  .map(([a, b]) => [a, b].sort((x, y) => parseDate(x).earliest - parseDate(y).earliest).join('/'))
  .filter((edtf) => {
    const [a, b] = edtf.split('/').map(parseDate) as [ReturnType<typeof parseDate>, ReturnType<typeof parseDate>];
    return !endsBefore(b, a.earliest);
  })
  .map(parseDate);
const open = fc.tuple(side, fc.boolean()).map(([one, isStart]) => parseDate(isStart ? `../${one}` : `${one}/..`));
const anyDate = fc.oneof(single, interval, open);

test('readTime takes what a clock shows, in UTC', () => {
  expect(readTime('20:17')).toMatchObject({ precision: 'minute' });
  expect(formatTime(100 + readTime('20:17')!.share)).toBe('20:17');
  expect(formatTime(100 + readTime('20:17:40')!.share, 'second')).toBe('20:17:40');
  for (const text of ['24:00', '20:60', '20:17:60', '8:30', '20', '']) expect(readTime(text)).toBeUndefined();
});

test('parseDate reads times of day, alone and in intervals', () => {
  const landing = parseDate('1969-07-20T20:17Z');
  expect([momentToIso(landing.earliest), endToIso(landing.latest)]).toEqual(Array(2).fill('1969-07-20T20:17Z'));
  expect(machineDate(landing)).toBe('1969-07-20T20:17Z');
  const mission = parseDate('1969-07-16T13:32Z/1969-07-24T16:50Z');
  expect([momentToIso(mission.earliest), endToIso(mission.latest)]).toEqual(['1969-07-16T13:32Z', '1969-07-24T16:50Z']);
});

test.each([
  ['-3299', '3300 BCE', '紀元前3300年'],
  ['-3199~', 'c. 3200 BCE', '紀元前3200年頃'],
  ['-3199~/-2999~', 'c. 3200 BCE – c. 3000 BCE', '紀元前3200年頃〜紀元前3000年頃'],
  ['-0299/-0199', '300–200 BCE', '紀元前300年〜紀元前200年'],
  ['-03XX', '4th century BCE', '紀元前4世紀'],
  ['-00XX', '1st century BCE', '紀元前1世紀'],
  ['00XX', '1st century', '1世紀'],
  ['18XX~', 'c. 19th century', '19世紀頃'],
  ['197X', '1970s', '1970年代'],
  ['-004X', '50–41 BCE', '紀元前50〜41年'],
  ['-07XX/08XX', '8th century BCE – 9th century', '紀元前8世紀〜9世紀'],
  ['1969-07-20T20:17Z', '20 July 1969, 20:17 UTC', '1969年7月20日 20:17（UTC）'],
  ['1969-07-20T20:17:40Z', '20 July 1969, 20:17:40 UTC', '1969年7月20日 20:17:40（UTC）'],
  ['1969-07-20T20:17Z/1969-07-20T21:38Z', '20 July 1969, 20:17–21:38 UTC', '1969年7月20日 20:17〜21:38（UTC）'],
  [
    '1969-07-16T13:32Z/1969-07-24T16:50Z',
    '16 July 1969, 13:32 UTC – 24 July 1969, 16:50 UTC',
    '1969年7月16日 13:32（UTC）〜1969年7月24日 16:50（UTC）',
  ],
])('formatDate writes %s', (edtf, en, ja) => {
  expect([formatDate(parseDate(edtf), 'en'), formatDate(parseDate(edtf), 'ja')]).toEqual([en, ja]);
});

test('formatDate writes any language that the platform knows', () => {
  expect(formatDate(parseDate('-0043-03-15'), 'fr')).toBe('15 mars 44 av. J.-C.');
  expect(formatDate(parseDate('1969-07-20T20:17Z'), 'de')).toBe('20. Juli 1969, 20:17 UTC');
  expect(formatDate(parseDate('1969-07'), 'de')).toBe('Juli 1969');
  fc.assert(
    fc.property(anyDate, fc.constantFrom('fr', 'de', 'zh-Hant', 'ar', 'hi'), (date, lang) => {
      const text = formatDate(date, lang);
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|Invalid|NaN/);
    }),
  );
  fc.assert(
    fc.property(anyDate, fc.constantFrom('fr', 'de'), (date, lang) => {
      const known = firstKnown(date);
      const { year: astronomical } = partsOfDay(date.start === 'open' ? lastDayOf(known) : known);
      const inEra = astronomical > 0 ? astronomical : 1 - astronomical;
      expect(formatDate(date, lang).match(/\d+/g)?.map(Number)).toContain(inEra);
    }),
  );
});

test('every date is packed and unpacked whole, and its days are those of its moments', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { maxLength: 6 }), (dates) => {
      const back = decodeDates(JSON.parse(JSON.stringify(encodeDates(dates))) as ReturnType<typeof encodeDates>);
      expect(back.map((date) => ({ ...date, edtf: date.edtf }))).toEqual(dates);
      for (const { earliest, latest } of dates) expect(lastDayOf(latest)).toBeGreaterThanOrEqual(Math.floor(earliest));
    }),
  );
});

test('what an address says of a date is read back', () => {
  fc.assert(
    fc.property(fc.oneof(day, minute, second), (text) => {
      const extent = parseExtent(text)!;
      expect(parseExtent(momentToIso(extent.earliest))!.earliest).toBe(extent.earliest);
      expect(parseExtent(endToIso(extent.latest))!.latest).toBeCloseTo(extent.latest, 6);
    }),
  );
});

test('dates of any precision have one order, in which what is over before another begins comes first', () => {
  fc.assert(
    fc.property(fc.array(single, { minLength: 3, maxLength: 3 }), (dates) => {
      const [a, b, c] = dates as [(typeof dates)[0], (typeof dates)[0], (typeof dates)[0]];
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      if (endsBefore(a, b.earliest)) expect(compareDates(a, b)).toBeLessThan(0);
      expect(overlaps(a, b)).toBe(overlaps(b, a));
      expect(overlaps(a, a)).toBe(true);
    }),
  );
});

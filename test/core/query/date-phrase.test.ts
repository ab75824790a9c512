import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayToIso } from '../../../src/core/dates/day.ts';
import { takeDates } from '../../../src/core/query/date-phrase.ts';
import { anyText } from './any-text.ts';

const datesIn = (text: string): string[] =>
  takeDates(text).dates.map(({ extent }) => `${dayToIso(extent.earliest)}/${dayToIso(extent.latest)}`);

test.each([
  ['1905', '1905-01-01/1905-12-31'],
  ['1905年', '1905-01-01/1905-12-31'],
  ['1905-07', '1905-07-01/1905-07-31'],
  ['1905/7', '1905-07-01/1905-07-31'],
  ['1905年7月', '1905-07-01/1905-07-31'],
  ['１９０５年７月', '1905-07-01/1905-07-31'],
  ['July 1905', '1905-07-01/1905-07-31'],
  ['jul. 1905', '1905-07-01/1905-07-31'],
  ['1905 July', '1905-07-01/1905-07-31'],
  ['1905-07-21', '1905-07-21/1905-07-21'],
  ['1905.7.21', '1905-07-21/1905-07-21'],
  ['1905年7月21日', '1905-07-21/1905-07-21'],
  ['21 July 1905', '1905-07-21/1905-07-21'],
  ['July 21st, 1905', '1905-07-21/1905-07-21'],
  ['summer 1905', '1905-06-01/1905-08-31'],
  ['1905年の冬', '1905-12-01/1906-02-28'],
  ['300 BC', '-0299-01-01/-0299-12-31'],
  ['300 BCE', '-0299-01-01/-0299-12-31'],
  ['44 b.c.', '-0043-01-01/-0043-12-31'],
  ['紀元前300年', '-0299-01-01/-0299-12-31'],
  ['AD 79', '0079-01-01/0079-12-31'],
  ['3rd century', '0200-01-01/0299-12-31'],
  ['4th century BC', '-0399-01-01/-0300-12-31'],
  ['紀元前4世紀', '-0399-01-01/-0300-12-31'],
  ['19世紀', '1800-01-01/1899-12-31'],
  ['1970s', '1970-01-01/1979-12-31'],
  ['1970年代', '1970-01-01/1979-12-31'],
])('takeDates reads %j as %s', (text, extent) => {
  expect(datesIn(text)).toEqual([extent]);
  expect(datesIn(`kybernautes ${text} 卒業`)).toEqual([extent]);
});

test.each(['1.1905', '19056', 'v1905.1.2.3', '1905.1.2.3', '1905-13', 'k1905s', '905年', 'July'])(
  'takeDates finds no month or day in %j',
  (text) => {
    for (const extent of datesIn(text)) expect(extent).toBe('1905-01-01/1905-12-31');
  },
);

test('takeDates takes no month out of a name, and leaves the rest', () => {
  expect(takeDates('Marathon 1905 卒業')).toMatchObject({ dates: [{ text: '1905' }], rest: 'Marathon   卒業' });
});

test('takeDates reads several dates, and never throws', () => {
  expect(datesIn('1905-07 1906').toSorted()).toEqual(['1905-07-01/1905-07-31', '1906-01-01/1906-12-31']);
  const part = fc.oneof(anyText, fc.constantFrom('1905', '-', '/', '年', '月', '日', 'may ', '99', '0', '夏', ' '));
  fc.assert(fc.property(fc.array(part), (parts) => takeDates(parts.join('')).dates.length >= 0));
});

import { describe, expect, it } from 'vitest';
import { formatDate, formatDateShort, formatDaysShort } from '../../../src/core/dates/format.ts';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';

const plain = (text: string): string => text.replaceAll(/[\u2009\u202f\u00a0]/g, ' ');
const say = (edtf: string, lang: string): string => plain(formatDate(parseDate(edtf), lang));

describe('dates in a language without a wording of its own', () => {
  it.each([
    ['2015-07-21', 'de', '21. Juli 2015'],
    ['2015-07', 'fr', 'juillet 2015'],
    ['2015', 'de', '2015'],
    ['0044', 'de', '44'],
    ['-0043', 'de', '44 v. Chr.'],
    ['2014-22', 'de', 'Juni–August 2014'],
    ['2014-24', 'de', 'Dezember 2014 – Februar 2015'],
    ['2014-07~', 'de', '≈ Juli 2014'],
    ['2014?', 'de', '2014 (?)'],
    ['../2012', 'de', '– 2012'],
    ['2012/..', 'de', '2012 –'],
    ['2018-05-28/2018-05-31', 'de', '28.–31. Mai 2018'],
  ])('%s in %s is %s', (edtf, lang, text) => {
    expect(say(edtf, lang)).toBe(text);
  });
  it('are short where there is little room', () => {
    expect(formatDateShort(parseDate('2015-12-21'), 'es')).toBe('21 dic 2015');
    expect(plain(formatDaysShort(isoToDay('2015-03-01'), isoToDay('2015-08-31'), 'de'))).toBe('März–Aug. 2015');
  });
});

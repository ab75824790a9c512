import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/dates/parse.ts';
import { readWrittenDate } from '../../../src/core/dates/written-date.ts';

describe('readWrittenDate', () => {
  it.each([
    ['21 July 1969', '1969-07-21'],
    ['July 21st, 1969', '1969-07-21'],
    ['Monday, 21 July 1969', '1969-07-21'],
    ['Sept. 1969', '1969-09'],
    ['1969 July 4', '1969-07-04'],
    ['1969/7/4', '1969-07-04'],
    ['7/1969', '1969-07'],
    ['13/7/1969', '1969-07-13'],
    ['7/13/1969', '1969-07-13'],
    ['1969年7月21日', '1969-07-21'],
    ['１９６９年７月', '1969-07'],
    ['1969年夏', '1969-22'],
    ['autumn 1969', '1969-23'],
    ['1969', '1969'],
    ['476', '0476'],
    ['44 BC', '-0043'],
    ['March 44 B.C.E.', '-0043-03'],
    ['AD 50', '0050'],
    ['50 AD', '0050'],
    ['1 BC', '0000'],
    ['紀元前44年', '-0043'],
    ['c. 1850', '1850~'],
    ['circa 500 BCE', '-0499~'],
    ['1850頃', '1850~'],
    ['1850?', '1850?'],
    ['c. 1850 (?)', '1850%'],
    ['1850s', '1850/1859'],
    ['the 1850s', '1850/1859'],
    ['19th century', '1801/1900'],
    ['5th century BC', '-0499/-0400'],
    ['19世紀', '1801/1900'],
    ['1914–1918', '1914/1918'],
    ['1914-18', '1914/1918'],
    ['1914 - 1918', '1914/1918'],
    ['200–100 BC', '-0199/-0099'],
    ['200-100 BC', '-0199/-0099'],
    ['200 BC – 100 AD', '-0199/0100'],
    ['21–23 July 1969', '1969-07-21/1969-07-23'],
    ['21 July – 3 August 1969', '1969-07-21/1969-08-03'],
    ['July–August 1969', '1969-07/1969-08'],
    ['from May 1940 to June 1941', '1940-05/1941-06'],
    ['1971-now', '1971/..'],
    ['November 1973-now', '1973-11/..'],
    ['12 December 1993-December 1994', '1993-12-12/1994-12'],
    ['1998–', '1998/..'],
    ['since 1998', '1998/..'],
    ['before 1250', '../1250'],
    ['c. 1347 – c. 1351', '1347~/1351~'],
    ['1914年から1918年まで', '1914/1918'],
  ])('reads %j as %s', (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf });
    expect(() => parseDate(edtf)).not.toThrow();
  });

  it.each([
    ['1969-07-20T20:17:40Z', '1969-07-20', 'the time of day, 20:17:40Z'],
    ['20 July 1969 8:17 pm', '1969-07-20', 'the time of day, 8:17 pm'],
    ['3/4/1912', '1912', 'the month and the day, since 3 and 4 may be either'],
    ['Between 47 and 50 AD', '0047/0050', 'that it lies somewhere between the two'],
    ['late 1850s', '1850~/1859~', '“late”, which became “about”'],
  ])('reads %j as %s and says what it lost', (text, edtf, lost) => {
    expect(readWrittenDate(text)).toEqual({ edtf, lost });
  });

  it('reads two numbers in the order that it is told', () => {
    expect(readWrittenDate('3/4/1912', 'day-month')).toEqual({ edtf: '1912-04-03' });
    expect(readWrittenDate('3/4/1912', 'month-day')).toEqual({ edtf: '1912-03-04' });
  });

  it.each(['', 'soon', '31 February 1969', 'July', '4/5/12', '12 months', 'version 1969.7', '1e9', '-', '99999'])(
    'reads %j as no date',
    (text) => {
      expect(readWrittenDate(text)).toBeUndefined();
    },
  );

  it('ends with EDTF or with nothing, whatever it reads', () => {
    const pieces = [
      '1850',
      '-44',
      ' BC',
      'c. ',
      '?',
      '~',
      ' – ',
      '-',
      '/',
      ' to ',
      'July ',
      '31 ',
      '年',
      '月',
      's',
      'now',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 7 }), (parts) => {
        const read = readWrittenDate(parts.join(''));
        if (read)
          expect(read.edtf).toMatch(
            /^(?:\.\.|-?\d{4}(?:-\d\d){0,2}[~?%]?)(?:\/(?:\.\.|-?\d{4}(?:-\d\d){0,2}[~?%]?))?$/,
          );
      }),
    );
  });
});

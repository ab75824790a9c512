import { describe, expect, it } from 'vitest';
import { explainDate, readDate } from '../../../src/core/model/date-text.ts';

describe('readDate', () => {
  it('reads EDTF', () => {
    expect(readDate('2015-07')?.edtf).toBe('2015-07');
  });
  it.each(['soon', '', 7, undefined])('gives undefined for %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('explainDate', () => {
  it.each(['2015-07-21', '2014-22', '2013~', '../2015', '2015/2016-03', '2015/..'])(
    'has nothing to say of %s',
    (text) => {
      expect(explainDate(text)).toBeUndefined();
    },
  );
  it.each([
    ['2015/7/2', '2015-07-02'],
    ['2015-7', '2015-07'],
    ['2015.07.02', '2015-07-02'],
    ['2015年7月2日', '2015-07-02'],
    ['2015年7月', '2015-07'],
    ['July 2015', '2015-07'],
    ['2 July 2015', '2015-07-02'],
    ['Jul 21st, 2015', '2015-07-21'],
    ['Summer 2014', '2014-22'],
    ['2016/2015', '2015/2016'],
    ['2016-02/2015~', '2015~/2016-02'],
  ])('suggests for %s the date %s', (text, meant) => {
    expect(explainDate(text)?.right).toBe(`did you mean "${meant}"?`);
  });
  it.each(['soon', '', '2015-02-30', '2015/02/30', '31 June 2015', '15 or 16', '/', '2015/2016/2017'])(
    'shows for %j how dates are written',
    (text) => {
      expect(explainDate(text)).toEqual({
        wrong: `"${text}" is not an EDTF date`,
        right: expect.stringMatching(/^write /),
      });
    },
  );
});

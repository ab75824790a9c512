import { expect, test } from 'vitest';
import { machineDate } from '../../../src/core/dates/machine-date.ts';
import { parseDate } from '../../../src/core/dates/parse.ts';

test.each([
  ['2015-07-21', '2015-07-21'],
  ['2015-07', '2015-07'],
  ['2015', '2015'],
  ['0987', '0987'],
  ['2014-07~', '2014-07'],
  ['2014-22', undefined],
  ['2014/2015', undefined],
  ['2015-07-21/2015-07-21', undefined],
  ['../2012', undefined],
  ['2015/..', undefined],
  ['-0044-03-15', undefined],
  ['0000', undefined],
])('machineDate of %s is %s', (edtf, expected) => {
  expect(machineDate(parseDate(edtf))).toBe(expected);
});

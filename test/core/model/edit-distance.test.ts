import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../../src/core/model/edit-distance.ts';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['google', 'google', 0],
  ['gogle', 'google', 1],
  ['googlee', 'google', 1],
  ['gaogle', 'google', 1],
  ['ogogle', 'google', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('editDistance(%j, %j) is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

it('editDistance does not depend on the order of the words, and is at most the longer length', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

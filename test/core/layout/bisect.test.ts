import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bisect } from '../../../src/core/layout/bisect.ts';

it('bisect finds the first of equal values, and the end after the last', () => {
  expect([0, 1, 2, 3, 4].map((value) => bisect([1, 1, 3], value))).toEqual([0, 0, 2, 2, 3]);
});

it('bisect looks from a place on', () => {
  expect(bisect([1, 1, 3], 1, 1)).toBe(1);
  expect(bisect([1, 1, 3], 0, 2)).toBe(2);
});

it('bisect finds what looking at one value after the other finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 21 }), fc.nat(10), (some, value, low) => {
      const values = Float64Array.from(some).sort();
      fc.pre(low <= values.length);
      const found = values.findIndex((one, place) => place >= low && one >= value);
      expect(bisect(values, value, low)).toBe(found < 0 ? values.length : found);
    }),
  );
});

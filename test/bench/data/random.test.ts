/** Numbers by chance that are the same on every machine. */
import { expect, it } from 'vitest';
import { createRandom } from '../../../bench/data/random.ts';

it('gives the same numbers for the same seed', () => {
  const { number } = createRandom(1);
  expect([number(), number(), number()].map((value) => value.toFixed(6))).toEqual(['0.627074', '0.002736', '0.527447']);
});

it('gives whole numbers from the low to the high one, all of them', () => {
  const random = createRandom(2);
  const seen = new Set(Array.from({ length: 200 }, () => random.integer(3, 6)));
  expect([...seen].sort()).toEqual([3, 4, 5, 6]);
});

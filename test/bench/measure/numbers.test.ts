/** Medians and percentiles. */
import { expect, it } from 'vitest';
import { median, percentile } from '../../../bench/measure/numbers.ts';

it('takes the middle of three whatever their order', () => {
  expect(median([30, 10, 20])).toBe(20);
});

it('takes the value below which a share lies', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile(values, 1)).toBe(100);
  expect(percentile([7], 0.95)).toBe(7);
});

it('is no number where there are none', () => {
  expect(median([])).toBeNaN();
});

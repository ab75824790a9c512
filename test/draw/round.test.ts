import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percent, round } from '../../src/draw/round.ts';

it('round keeps a tenth of a pixel', () => {
  expect([round(1.24), round(1.25), round(-0.31), round(12)]).toEqual([1.2, 1.3, -0.3, 12]);
});

it('round never moves a number by more than half a tenth, nor gives it more digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), (value) => {
      expect(Math.abs(round(value) - value)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(String(round(value))).toMatch(/^-?\d+(\.\d)?$/);
    }),
  );
});

it('percent writes a share with two digits at most', () => {
  expect([percent(0), percent(1 / 3), percent(0.5), percent(1)]).toEqual(['0%', '33.33%', '50%', '100%']);
});

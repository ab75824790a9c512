import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DENSITY_ROW, densityPath, stretchPath } from '../../src/draw/density.ts';

/** Where the pills of a path begin and how long they are. */
const pillsOf = (path: string): number[][] =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)v([\d.]+)/g)].map((match) => match.slice(1).map(Number));

describe('densityPath', () => {
  it('draws a dot for one event, a pill for more, and nothing for none', () => {
    expect(densityPath([1, 0, 6], 0, 6)).toBe('M0.5 6v0M2.5 2.5v7');
  });
  it('does not make a sparse record look dense', () => {
    expect(densityPath([2], 0, 2)).toBe(densityPath([2], 0, 6));
  });
  it('keeps every pill in its row, and the longer the more it counts', () => {
    const counts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(counts, fc.nat(20), (list, row) => {
        const pills = pillsOf(densityPath(list, row, Math.max(...list)));
        const filled = list.filter((count) => count > 0);
        expect(pills).toHaveLength(filled.length);
        pills.forEach(([, top = NaN, length = NaN], i) => {
          expect(top).toBeGreaterThanOrEqual(row * DENSITY_ROW);
          expect(top + length).toBeLessThanOrEqual((row + 1) * DENSITY_ROW);
          pills.forEach(([, , other = NaN], j) => {
            if (filled[i]! > filled[j]!) expect(length).toBeGreaterThanOrEqual(other);
          });
        });
      }),
    );
  });
});

it('stretchPath moves every stroke to where it is drawn, and stretches its length', () => {
  expect(stretchPath('M0.5 6v0M2.5 4.5v3', [10, 2])).toBe('M5 12v0M25 9v6');
  expect(stretchPath('', [10, 2])).toBe('');
});

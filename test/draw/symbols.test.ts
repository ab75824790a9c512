import { describe, expect, it } from 'vitest';
import { SHAPES, type Shape } from '../../src/core/model/schema.ts';
import { isOutline, symbolPath } from '../../src/draw/symbols.ts';

const numbersOf = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const isRound = (shape: Shape): boolean => shape === 'circle' || shape === 'ring';

describe('symbolPath', () => {
  it.each(SHAPES)('draws a %s around the origin, with two digits at most', (shape) => {
    const path = symbolPath(shape, 5);
    expect(path).toMatch(/^M/);
    expect(path).not.toMatch(/NaN|\.\d{3}/);
    expect(Math.max(...numbersOf(path).map(Math.abs))).toBeGreaterThan(3);
    expect(Math.max(...numbersOf(path).map(Math.abs))).toBeLessThan(12);
  });
  it.each(SHAPES)('draws a %s twice as large for twice the radius', (shape) => {
    const widest = (radius: number): number => Math.max(...numbersOf(symbolPath(shape, radius)).map(Math.abs));
    if (isRound(shape)) expect([widest(4), widest(8)]).toEqual([4, 8]);
    else expect(widest(8)).toBeCloseTo(2 * widest(4), 1);
  });
  it('draws a different form for every shape, but for those that differ in being outlined', () => {
    const forms = new Map(SHAPES.map((shape) => [symbolPath(shape, 5), shape]));
    expect(forms.size).toBe(
      new Set(SHAPES.map((shape) => shape.replace('-outline', '').replace('ring', 'circle'))).size,
    );
  });
});

it('isOutline is true for rings, times and all shapes that are outlined by name', () => {
  expect(SHAPES.filter(isOutline)).toEqual([
    'ring',
    'diamond-outline',
    'triangle-outline',
    'square-outline',
    'hexagon-outline',
    'times',
  ]);
});

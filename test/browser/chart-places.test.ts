import { describe, expect, it } from 'vitest';
import { nearestReading, parseReadings, stepFrom } from '../../src/browser/chart-places.ts';

const grid = parseReadings('0,0,0,1;10,0,0,2;0,10,1,1;10,10,1,2');
const [a, b, c, d] = grid;

it('parseReadings reads rows, and columns where there are any', () => {
  expect(a).toEqual({ x: 0, y: 0, row: 0, column: 1 });
  expect(parseReadings('1.5,2,3')).toEqual([{ x: 1.5, y: 2, row: 3 }]);
  expect(parseReadings('')).toEqual([]);
});

it.each([
  ['nearby', 9, 2, b],
  ['across', 9, 99, b],
  ['down', 99, 9, c],
])('nearestReading goes %s', (sense, x, y, nearest) => {
  expect(nearestReading(grid, x, y, sense)).toBe(nearest);
});

describe('stepFrom', () => {
  it.each([
    [a, 'ArrowRight', b],
    [a, 'ArrowLeft', a],
    [a, 'ArrowDown', c],
    [b, 'ArrowDown', d],
    [d, 'ArrowUp', b],
    [d, 'ArrowDown', d],
    [b, 'Home', a],
    [b, 'End', d],
    [b, 'x', undefined],
  ])('goes from %o by %s to %o', (from, key, to) => {
    expect(stepFrom(grid, from!, key)).toBe(to);
  });

  it('goes on by one with up and down where readings lie in no rows', () => {
    const [first, second] = parseReadings('0,5,0;10,8,1;20,2,2');
    expect(stepFrom(parseReadings(''), first!, 'End')).toBeUndefined();
    const line = [first!, second!];
    expect(stepFrom(line, first!, 'ArrowDown')).toBe(second);
    expect(stepFrom(line, second!, 'ArrowUp')).toBe(first);
  });
});

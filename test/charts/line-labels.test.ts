import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLineLabels } from '../../src/charts/line-labels.ts';
import { textWidth } from '../../src/core/layout/text-width.ts';

const bounds = { x0: 0, x1: 400, y0: 0, y1: 300 };
const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
const lines = fc.array(
  fc.record({
    name: fc.constantFrom('Sloop', 'Galley', 'A long boat'),
    isBold: fc.boolean(),
    points: fc.array(point, { minLength: 1, maxLength: 12 }).map((list) => list.sort(([a], [b]) => a - b)),
  }),
  { minLength: 1, maxLength: 5 },
);

it('placeLineLabels gives every line one name, inside the bounds', () => {
  fc.assert(
    fc.property(lines, (drawn) => {
      const labels = placeLineLabels(drawn, bounds);
      expect(labels.map(({ name }) => name)).toEqual(drawn.map(({ name }) => name));
      for (const { name, isBold, x, y } of labels) {
        const half = textWidth(name, 12.5, isBold) / 2;
        expect(x - half).toBeGreaterThanOrEqual(bounds.x0 - 0.01);
        expect(x + half).toBeLessThanOrEqual(bounds.x1 + 0.01);
        expect(y).toBeGreaterThanOrEqual(bounds.y0);
        expect(y).toBeLessThanOrEqual(bounds.y1);
      }
    }),
    { numRuns: 100 },
  );
});

it('placeLineLabels keeps the names of two lines that end together apart', () => {
  const flat = (y: number) =>
    [
      [0, y],
      [200, y],
      [400, y],
    ] as const;
  const [a, b] = placeLineLabels(
    [150, 152].map((y) => ({ name: 'Sloop', isBold: false, points: flat(y) })),
    bounds,
  );
  const isApart = Math.abs(a!.x - b!.x) > textWidth('Sloop', 12.5) || Math.abs(a!.y - b!.y) > 14;
  expect(isApart).toBe(true);
});

it('placeLineLabels stands on a peak rather than on a line that crosses it', () => {
  const peak = {
    name: 'Sloop',
    isBold: true,
    points: [
      [0, 290],
      [200, 100],
      [400, 290],
    ] as const,
  };
  const floor = {
    name: 'Galley',
    isBold: false,
    points: [
      [0, 280],
      [400, 280],
    ] as const,
  };
  const [label] = placeLineLabels([peak, floor], bounds);
  expect(label!.y).toBeLessThan(110);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedLanes } from '../../../src/core/layout/place-lanes.ts';
import { cutTiles } from '../../../src/core/layout/tiles.ts';

type Heights = Parameters<typeof cutTiles>[0];

/** Bands of lanes of these heights, one below the other. */
function stackOf(bands: readonly (readonly number[])[]): Heights {
  let y = 0;
  const placed = bands.map((heights) => {
    const top = y;
    y += 26;
    const lanes = heights.map((height) => ({ top: y, bottom: (y += height) }));
    return { top, bottom: y, lanes };
  });
  return { bands: placed as unknown as PlacedLanes['bands'], height: y };
}
const arbitraryStack = fc
  .array(fc.array(fc.double({ min: 20, max: 60, noNaN: true }), { minLength: 1, maxLength: 9 }), { maxLength: 6 })
  .map(stackOf);
const arbitraryHeights = fc
  .tuple(fc.double({ min: -500, max: 1500, noNaN: true }), fc.double({ min: 0, max: 1200, noNaN: true }))
  .map(([top, height]) => [top, top + height] as const);

describe('cutTiles', () => {
  it('leaves no gap and no overlap between the heights, in whole pixels', () => {
    fc.assert(
      fc.property(arbitraryStack, arbitraryHeights, (stack, [top, bottom]) => {
        const tiles = cutTiles(stack, [top, bottom]);
        const [first, end] = [Math.max(0, Math.floor(top)), Math.min(Math.ceil(stack.height), Math.ceil(bottom))];
        expect(tiles.flat().every(Number.isInteger)).toBe(true);
        if (end <= first) {
          expect(tiles).toEqual([]);
          return;
        }
        expect([tiles[0]![0], tiles.at(-1)![1]]).toEqual([first, end]);
        for (const [i, tile] of tiles.entries()) {
          expect(tile[1]).toBeGreaterThan(tile[0]);
          if (i > 0) expect(tile[0]).toBe(tiles[i - 1]![1]);
        }
      }),
    );
  });
  it('cuts no lane, and none from the title of its band', () => {
    fc.assert(
      fc.property(arbitraryStack, arbitraryHeights, (stack, heights) => {
        const starts = stack.bands.flatMap(({ top, lanes }) => [top, ...lanes.slice(1).map((lane) => lane.top)]);
        const cuts = cutTiles(stack, heights).slice(1);
        for (const [top] of cuts) expect(starts.map(Math.floor)).toContain(top);
      }),
    );
  });
  it('makes tiles of about one height', () => {
    const heights = cutTiles(stackOf([Array<number>(40).fill(30)]), [0, 900]).map(([top, bottom]) => bottom - top);
    expect(heights.length).toBeGreaterThan(6);
    expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(2.5);
  });
});

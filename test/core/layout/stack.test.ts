import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLanes } from '../../../src/core/layout/lanes.ts';
import { stackBands, TRACK_HEIGHT } from '../../../src/core/layout/stack.ts';
import { GROUPINGS } from '../../../src/core/query/query.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const bands = groupLanes(tinyChronicle(), 'theme');
const linesOf = (portrait: boolean, hasBelow: (id: string) => boolean) =>
  stackBands(bands, portrait, ({ id }) => hasBelow(id)).bands.flatMap(({ lanes }) => lanes);

describe('stackBands', () => {
  it('makes room below the lines of the lanes that need it, and of no other', () => {
    const heights = (own: ReturnType<typeof linesOf>) => own.map(({ top, bottom }) => bottom - top);
    const [low, high] = [heights(linesOf(false, () => false)), heights(linesOf(false, (id) => id === 'galley'))];
    expect(high.map((height, i) => height - low[i]!)).toEqual([TRACK_HEIGHT, 0]);
  });
  it('makes room above the lines for names on a phone', () => {
    const above = (portrait: boolean) => linesOf(portrait, () => true).map(({ top, lineY }) => lineY - top);
    const [wide, narrow] = [above(false), above(true)];
    narrow.forEach((height, i) => expect(height - wide[i]!).toBeGreaterThanOrEqual(12.5));
  });
  it('stacks bands and lanes in their order without overlap, down to its height', () => {
    fc.assert(
      fc.property(
        arbitraryChronicle,
        fc.constantFrom(...GROUPINGS),
        fc.boolean(),
        fc.func(fc.boolean()),
        (chronicle, grouping, portrait, hasBelow) => {
          const some = groupLanes(chronicle, grouping);
          const stack = stackBands(some, portrait, hasBelow);
          expect(stack.bands.map(({ band }) => band)).toEqual(some);
          let y = 0;
          for (const { band, top, bottom, lanes } of stack.bands) {
            expect(lanes.map(({ lane }) => lane)).toEqual(band.lanes);
            expect(top).toBeGreaterThanOrEqual(y);
            y = top + 1;
            for (const lane of lanes) {
              expect(lane.top).toBeGreaterThanOrEqual(y);
              expect(lane.lineY).toBeGreaterThan(lane.top);
              expect(lane.bottom).toBeGreaterThan(lane.lineY);
              y = lane.bottom;
            }
            expect(bottom).toBe(y);
          }
          expect(stack.height).toBeGreaterThanOrEqual(y);
        },
      ),
    );
  });
});

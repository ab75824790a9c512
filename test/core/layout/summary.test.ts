import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLanes } from '../../../src/core/layout/lanes.ts';
import { summarizeBands } from '../../../src/core/layout/summary.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';

const idsIn = (bands: ReturnType<typeof groupLanes>): Set<number> =>
  new Set(bands.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.events)));

describe('summarizeBands', () => {
  it('loses no event that passes a choice, and draws no lane without one', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.integer({ min: 1, max: 8 }), fc.nat(3), (chronicle, most, step) => {
        const isShown = (number: number): boolean => number % (step + 2) === 1;
        const bands = groupLanes(chronicle, 'theme');
        const summary = summarizeBands(bands, chronicle, isShown, most);
        const shown = [...idsIn(bands)].filter(isShown);
        expect([...idsIn(summary)].filter(isShown).sort()).toEqual(shown.sort());
        expect(summary.every(({ lanes }) => lanes.every((lane) => lane.events.some(isShown)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
  it('draws the heaviest lanes of the whole, in their order', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.integer({ min: 1, max: 8 }), (chronicle, most) => {
        const bands = groupLanes(chronicle, 'theme');
        const idsOf = (some: typeof bands): string[] => some.flatMap(({ lanes }) => lanes.map(({ id }) => id));
        const kept = idsOf(summarizeBands(bands, chronicle, () => true, most));
        expect(idsOf(bands).filter((id) => kept.includes(id))).toEqual(kept);
        if (bands.length > 0) expect(kept.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

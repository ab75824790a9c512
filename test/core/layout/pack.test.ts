import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packExtents, type Extent } from '../../../src/core/layout/pack.ts';

const arbitraryExtents = fc.array(
  fc
    .record({ from: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) })
    .map(({ from, length }): Extent => ({ from, to: from + length })),
  { maxLength: 25 },
);

/** The most extents, each with its gap, that any one moment lies in. */
const greatestOverlap = (extents: readonly Extent[], gap: number): number =>
  Math.max(0, ...extents.map(({ from }) => extents.filter((e) => e.from <= from && from < e.to + gap).length));

describe('packExtents', () => {
  it('gives the tracks in the order of the extents', () => {
    const extents = [
      { from: 8, to: 12 },
      { from: 0, to: 10 },
      { from: 10, to: 11 },
    ];
    expect(packExtents(extents)).toEqual([1, 0, 0]);
  });
  it('lets extents that only touch share a track unless a gap is asked for', () => {
    const extents = [
      { from: 0, to: 5 },
      { from: 5, to: 9 },
    ];
    expect([packExtents(extents), packExtents(extents, 1)]).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });
  it('gives the first of two that start together the upper track', () => {
    expect(packExtents(Array.from({ length: 3 }, () => ({ from: 4, to: 6 })))).toEqual([0, 1, 2]);
  });
  it('never lets two on one track overlap or come nearer than the gap', () => {
    fc.assert(
      fc.property(arbitraryExtents, fc.nat(5), (extents, gap) => {
        const tracks = packExtents(extents, gap);
        extents.forEach((a, i) =>
          extents.slice(0, i).forEach((b, j) => {
            if (tracks[i] === tracks[j]) expect(a.to + gap <= b.from || b.to + gap <= a.from).toBe(true);
          }),
        );
      }),
    );
  });
  it('takes as many tracks as the greatest overlap', () => {
    fc.assert(
      fc.property(arbitraryExtents, fc.nat(5), (extents, gap) => {
        const count = new Set(packExtents(extents, gap)).size;
        expect(count).toBe(greatestOverlap(extents, gap));
      }),
    );
  });
});

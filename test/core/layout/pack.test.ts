import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packExtents, type Extent } from '../../../src/core/layout/pack.ts';

const arbitraryExtents = fc.array(
  fc
    .record({ from: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) })
    .map(({ from, length }): Extent => ({ from, to: from + length })),
  { maxLength: 25 },
);

/** The most extents that any one moment lies in. */
const greatestOverlap = (extents: readonly Extent[]): number =>
  Math.max(0, ...extents.map(({ from }) => extents.filter((e) => e.from <= from && from < e.to).length));
const apart = (a: Extent, b: Extent): boolean => a.to <= b.from || b.to <= a.from;

describe('packExtents', () => {
  it('gives the tracks in the order of the extents', () => {
    const extents = [
      { from: 8, to: 12 },
      { from: 0, to: 10 },
      { from: 10, to: 11 },
    ];
    expect(packExtents(extents)).toEqual([1, 0, 0]);
  });
  it('lets extents that only touch share a track', () => {
    const extents = [
      { from: 0, to: 5 },
      { from: 5, to: 9 },
    ];
    expect(packExtents(extents)).toEqual([0, 0]);
  });
  it('keeps clear of what is taken', () => {
    const taken = [[{ from: 2, to: 4 }], [{ from: 3, to: 9 }]];
    expect(packExtents([{ from: 0, to: 2 }], taken)).toEqual([0]);
    expect(packExtents([{ from: 1, to: 3 }], taken)).toEqual([1]);
    expect(packExtents([{ from: 1, to: 4 }], taken)).toEqual([2]);
  });
  it('gives the first of two that start together the upper track', () => {
    expect(packExtents(Array.from({ length: 3 }, () => ({ from: 4, to: 6 })))).toEqual([0, 1, 2]);
  });
  it('never lets two on one track overlap, nor one and what is taken', () => {
    fc.assert(
      fc.property(arbitraryExtents, arbitraryExtents, (extents, there) => {
        const rows: Extent[][] = [];
        packExtents(there).forEach((track, i) => (rows[track] ??= []).push(there[i]!));
        const tracks = packExtents(extents, rows);
        extents.forEach((a, i) => {
          const below = extents.filter((_, j) => j < i && tracks[j] === tracks[i]);
          expect([...below, ...(rows[tracks[i]!] ?? [])].every((b) => apart(a, b))).toBe(true);
        });
      }),
    );
  });
  it('takes as many tracks as the greatest overlap', () => {
    fc.assert(
      fc.property(arbitraryExtents, (extents) => {
        expect(new Set(packExtents(extents)).size).toBe(greatestOverlap(extents));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLifelines } from '../../../src/core/history/lifelines.ts';
import { placeLifeline, placeSpan, type LifelineSpan } from '../../../src/core/layout/lifelines.ts';
import { createScale } from '../../../src/core/layout/scale.ts';
import type { Stage } from '../../../src/core/model/schema.ts';
import { arbitraryChronicle, FROM, TO } from '../arbitrary-chronicle.ts';

const stage = (id: string, thickness: number): Stage => ({ id, name: { en: id, ja: id }, thickness });
const STAGES = [stage('young', 3), stage('grown', 9)];
const scale = createScale([100, 199], [0, 100]);
const life = (more: Partial<LifelineSpan> = {}): LifelineSpan => ({
  segments: [
    { from: 110, to: 150 },
    { from: 150, to: 180, stage: 'grown' },
  ],
  openStart: false,
  openEnd: false,
  ...more,
});

describe('placeSpan', () => {
  it('cuts a span at the edges, and has none of what lies outside', () => {
    expect(placeSpan({ from: 110, to: 150 }, scale, [0, 100])).toEqual({ x0: 10, x1: 50 });
    expect(placeSpan({ from: 90, to: 250 }, scale, [5, 60])).toEqual({ x0: 5, x1: 60 });
    expect(placeSpan({ from: 160, to: 170 }, scale, [5, 60])).toBeUndefined();
  });
});

describe('placeLifeline', () => {
  it('places a piece for each stage, as thick as the stage, and the thinnest before any', () => {
    expect(placeLifeline('galley', life(), STAGES, scale, 40)).toEqual([
      { key: 'galley:0', x0: 10, x1: 50, y: 40, thickness: 3, soft: false, capped: false },
      { key: 'galley:1', x0: 50, x1: 80, y: 40, thickness: 9, soft: false, capped: true },
    ]);
  });
  it('places bars even where the data knows no stages', () => {
    expect(placeLifeline('galley', life(), [], scale, 40).map(({ thickness }) => thickness)).toEqual([2, 2]);
  });
  it('lets the first piece alone fade in where nobody knows its start', () => {
    const placed = placeLifeline('galley', life({ openStart: true }), STAGES, scale, 40);
    expect(placed.map(({ soft }) => soft)).toEqual([true, false]);
  });
  it('caps no life that goes on', () => {
    const placed = placeLifeline('galley', life({ openEnd: true }), STAGES, scale, 40);
    expect(placed.map(({ capped }) => capped)).toEqual([false, false]);
  });
  it('cuts pieces at the domain, where they neither fade nor end, and keeps their keys', () => {
    const cut = createScale([155, 174], [0, 100]);
    expect(placeLifeline('galley', life({ openStart: true }), STAGES, cut, 40)).toEqual([
      { key: 'galley:1', x0: 0, x1: 100, y: 40, thickness: 9, soft: false, capped: false },
    ]);
  });
  it('lets no piece fade in where the edge cuts it', () => {
    const cut = createScale([120, 219], [0, 100]);
    expect(placeLifeline('galley', life({ openStart: true }), STAGES, cut, 40)[0]).toMatchObject({
      x0: 0,
      soft: false,
    });
  });
  it('places pieces beyond the domain where other edges are asked for', () => {
    const cut = createScale([155, 174], [0, 100]);
    expect(placeLifeline('galley', life({ openStart: true }), STAGES, cut, 40, [-500, 500])).toMatchObject([
      { x0: -225, x1: -25, soft: true, capped: false },
      { x0: -25, x1: 125, soft: false, capped: true },
    ]);
  });
  it('places nothing of a life outside the domain', () => {
    expect(placeLifeline('galley', life(), STAGES, createScale([180, 200], [0, 100]), 40)).toEqual([]);
  });
  it('places pieces that follow each other without a gap, inside the range', () => {
    const domain = fc.tuple(fc.integer({ min: FROM, max: TO }), fc.nat(200));
    fc.assert(
      fc.property(arbitraryChronicle, domain, (chronicle, [first, days]) => {
        const zoomed = createScale([first, first + days], [120, 800]);
        for (const [id, lifeline] of foldLifelines(chronicle)) {
          const pieces = placeLifeline(id, lifeline, chronicle.stages, zoomed, 0);
          pieces.forEach(({ x0, x1 }, i) => {
            expect(x1).toBeGreaterThan(x0);
            expect(x0).toBeGreaterThanOrEqual(120);
            expect(x1).toBeLessThanOrEqual(800 + 1e-6);
            if (i > 0) expect(x0).toBe(pieces[i - 1]!.x1);
          });
        }
      }),
    );
  });
});

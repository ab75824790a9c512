import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Box, type LabelWish } from '../../../src/core/layout/labels.ts';
import { textWidth } from '../../../src/core/layout/text-width.ts';

const BOUNDS: Box = { x0: 100, y0: 30, x1: 900, y1: 300 };
const AIR = 4;

const wish = (more: Partial<LabelWish> = {}): LabelWish => ({
  ...{ key: 'a', text: 'Launched', weight: 2, x: 500, y: 100, side: 'above' },
  ...more,
});

const arbitraryWishes = fc
  .array(
    fc.record({
      text: fc.string({ minLength: 1, maxLength: 24 }),
      weight: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
      x: fc.integer({ min: 60, max: 940 }),
      y: fc.integer({ min: 2, max: 26 }).map((row) => row * 12),
      side: fc.constantFrom<'above' | 'beside'>('above', 'beside'),
    }),
    { maxLength: 40 },
  )
  .map((wishes) => wishes.map((own, i): LabelWish => ({ key: `k${i}`, ...own })));

const arbitraryBoxes = fc.array(
  fc
    .record({ x0: fc.nat(900), y0: fc.nat(300), width: fc.integer({ min: 1, max: 60 }) })
    .map(({ x0, y0, width }): Box => ({ x0, y0, x1: x0 + width, y1: y0 + 10 })),
  { maxLength: 10 },
);

const isApart = (a: Box, b: Box, air: number): boolean =>
  a.x1 + air <= b.x0 + 1e-9 || b.x1 + air <= a.x0 + 1e-9 || a.y1 <= b.y0 || b.y1 <= a.y0;

describe('placeLabels', () => {
  it('places a label to the right of its mark, as wide as its text', () => {
    const [label] = placeLabels([wish()], BOUNDS);
    expect(label).toMatchObject({ key: 'a', anchor: 'start', textX: 504, textY: 91 });
    expect(label!.box.x1 - label!.box.x0).toBeCloseTo(textWidth('Launched', 11.5));
  });
  it('places a label that hangs below the line on the height of its mark', () => {
    expect(placeLabels([wish({ side: 'beside' })], BOUNDS)).toMatchObject([{ textX: 510, textY: 104 }]);
  });
  it('ends a label before its mark where there is no room to the right', () => {
    expect(placeLabels([wish({ x: 890 })], BOUNDS)).toMatchObject([{ anchor: 'end', textX: 886 }]);
  });
  it('leaves a label out that has room on neither side', () => {
    expect(placeLabels([wish({ text: 'Launched '.repeat(20) })], BOUNDS)).toEqual([]);
  });
  it('lets the first of two equal labels have the right side', () => {
    const labels = placeLabels([wish(), wish({ key: 'b' })], BOUNDS);
    expect(labels.map(({ key, anchor }) => [key, anchor])).toEqual([
      ['a', 'start'],
      ['b', 'end'],
    ]);
  });
  it('never lets two labels overlap, or a label and a box that is taken, and keeps a little air', () => {
    fc.assert(
      fc.property(arbitraryWishes, arbitraryBoxes, (wishes, taken) => {
        const boxes = placeLabels(wishes, BOUNDS, taken).map(({ box }) => box);
        boxes.forEach((box, i) =>
          [...taken, ...boxes.slice(0, i)].forEach((other) => expect(isApart(box, other, AIR)).toBe(true)),
        );
      }),
    );
  });
  it('keeps every label inside the bounds', () => {
    fc.assert(
      fc.property(arbitraryWishes, (wishes) => {
        for (const { box } of placeLabels(wishes, BOUNDS)) {
          expect(Math.min(box.x0 - BOUNDS.x0, BOUNDS.x1 - box.x1)).toBeGreaterThanOrEqual(0);
          expect(Math.min(box.y0 - BOUNDS.y0, BOUNDS.y1 - box.y1)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
  it('places the weightier labels as if there were no lighter ones', () => {
    fc.assert(
      fc.property(arbitraryWishes, fc.constantFrom(2, 3), (wishes, weight) => {
        const isHeavy = (label: LabelWish): boolean => label.weight >= weight;
        expect(placeLabels(wishes, BOUNDS).filter(isHeavy)).toEqual(placeLabels(wishes.filter(isHeavy), BOUNDS));
      }),
    );
  });
  it('leaves no label out that has room among those placed', () => {
    fc.assert(
      fc.property(arbitraryWishes, arbitraryBoxes, (wishes, taken) => {
        const placed = placeLabels(wishes, BOUNDS, taken);
        const keys = new Set(placed.map(({ key }) => key));
        const boxes = [...taken, ...placed.map(({ box }) => box)];
        for (const own of wishes) if (!keys.has(own.key)) expect(placeLabels([own], BOUNDS, boxes)).toEqual([]);
      }),
    );
  });
});

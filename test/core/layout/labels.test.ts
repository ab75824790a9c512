import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Interval, type LabelWish } from '../../../src/core/layout/labels.ts';
import { textWidth } from '../../../src/core/layout/text-width.ts';

const EDGES = [100, 900];
const AIR = 4;

const wish = (more: Partial<LabelWish> = {}): LabelWish => ({
  ...{ key: 'a', text: 'Launched', weight: 2, x: 500, side: 'above', offsets: [4, 6] },
  ...more,
});

const arbitraryWishes = fc
  .array(
    fc.record({
      text: fc.string({ minLength: 1, maxLength: 24 }),
      weight: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
      x: fc.integer({ min: -60, max: 1060 }),
      side: fc.constantFrom<'above' | 'beside'>('above', 'beside'),
      offsets: fc.constantFrom([4, 4] as const, [31, 9] as const),
    }),
    { maxLength: 40 },
  )
  .map((wishes) => wishes.map((own, i): LabelWish => ({ key: `k${i}`, ...own })));

const arbitraryTaken = fc.array(
  fc
    .record({ x0: fc.nat(900), width: fc.integer({ min: 1, max: 60 }) })
    .map(({ x0, width }): Interval => ({ x0, x1: x0 + width })),
  { maxLength: 10 },
);

const isApart = (a: Interval, b: Interval): boolean => a.x1 + AIR <= b.x0 + 1e-9 || b.x1 + AIR <= a.x0 + 1e-9;

describe('placeLabels', () => {
  it('places a label to the right of its mark, as wide as its text', () => {
    const [label] = placeLabels([wish()], [], EDGES);
    expect(label).toMatchObject({ key: 'a', text: 'Launched', weight: 2, side: 'above', anchor: 'start', x0: 504 });
    expect(label!.x1 - label!.x0).toBeCloseTo(textWidth('Launched', 11.5));
  });
  it('ends a label before its mark where there is no room to the right', () => {
    expect(placeLabels([wish({ x: 890 })], [], EDGES)).toMatchObject([{ anchor: 'end', x1: 884 }]);
    expect(placeLabels([wish()], [{ x0: 520, x1: 530 }], EDGES)).toMatchObject([{ anchor: 'end', x1: 494 }]);
  });
  it('leaves a label out that has room on neither side', () => {
    expect(placeLabels([wish()], [{ x0: 480, x1: 520 }], EDGES)).toEqual([]);
    expect(placeLabels([wish({ text: 'Launched '.repeat(20) })], [], [460, 540])).toEqual([]);
  });
  it('lets the first of two equal labels have the right side, and the weightier before both', () => {
    const sidesOf = (...wishes: LabelWish[]) => placeLabels(wishes, [], EDGES).map(({ key, anchor }) => [key, anchor]);
    expect(sidesOf(wish(), wish({ key: 'b' }))).toEqual([
      ['a', 'start'],
      ['b', 'end'],
    ]);
    expect(sidesOf(wish(), wish({ key: 'b', weight: 3 }))).toEqual([
      ['b', 'start'],
      ['a', 'end'],
    ]);
  });
  it('never lets two labels touch, or a label and what is taken, and keeps a little air', () => {
    fc.assert(
      fc.property(arbitraryWishes, arbitraryTaken, (wishes, taken) => {
        const labels = placeLabels(wishes, taken, EDGES);
        labels.forEach((label, i) =>
          [...taken, ...labels.slice(0, i)].forEach((other) => expect(isApart(label, other)).toBe(true)),
        );
      }),
    );
  });
  it('lets no label lie across an edge, on either side of which it may stand', () => {
    fc.assert(
      fc.property(arbitraryWishes, (wishes) => {
        for (const { x0, x1 } of placeLabels(wishes, [], EDGES))
          for (const edge of EDGES) expect(x0 >= edge || x1 <= edge).toBe(true);
      }),
    );
    expect(placeLabels([wish({ x: 10 })], [], EDGES)).toMatchObject([{ x0: 14 }]);
  });
  it('places the weightier labels as if there were no lighter ones', () => {
    fc.assert(
      fc.property(arbitraryWishes, fc.constantFrom(2, 3), (wishes, weight) => {
        const isHeavy = (label: { weight: number }): boolean => label.weight >= weight;
        expect(placeLabels(wishes, [], EDGES).filter(isHeavy)).toEqual(placeLabels(wishes.filter(isHeavy), [], EDGES));
      }),
    );
  });
  it('leaves no label out that has room among those placed', () => {
    fc.assert(
      fc.property(arbitraryWishes, arbitraryTaken, (wishes, taken) => {
        const placed = placeLabels(wishes, taken, EDGES);
        const keys = new Set(placed.map(({ key }) => key));
        for (const own of wishes)
          if (!keys.has(own.key)) expect(placeLabels([own], [...taken, ...placed], EDGES)).toEqual([]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickFront } from '../../src/site/front.ts';

const weigh = (...weights: (1 | 2 | 3)[]): { id: number; weight: 1 | 2 | 3 }[] =>
  weights.map((weight, id) => ({ id, weight }));
const idsOf = (events: readonly { id: number }[]): number[] => events.map(({ id }) => id);

describe('pickFront', () => {
  it('keeps the weightier, in order', () => {
    expect(idsOf(pickFront(weigh(1, 3, 2, 1, 3), 3))).toEqual([1, 2, 4]);
  });
  it('takes those of a weight that has not room for all from all over the time', () => {
    expect(idsOf(pickFront(weigh(3, 1, 1, 1, 1, 1, 1), 3))).toEqual([0, 3, 6]);
  });
  it('keeps as many as there is room for, and never a lighter one in place of a heavier', () => {
    const weights = fc.array(
      fc.constantFrom(1, 2, 3).map((weight) => weight as 1 | 2 | 3),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 60 }), (given, most) => {
        const events = weigh(...given);
        const kept = pickFront(events, most);
        expect(kept.length).toBe(Math.min(most, events.length));
        const left = events.filter((event) => !kept.includes(event));
        const lightest = Math.min(...kept.map(({ weight }) => weight));
        expect(left.every(({ weight }) => weight <= lightest)).toBe(true);
      }),
    );
  });
});

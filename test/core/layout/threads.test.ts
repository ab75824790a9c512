import { describe, expect, it } from 'vitest';
import { createScale } from '../../../src/core/layout/scale.ts';
import { placeThreads, threadsAcross, type ThreadSpan } from '../../../src/core/layout/threads.ts';

const scale = createScale([100, 199], [50, 150]);
const lines = new Map([
  ['galley', 40],
  ['sloop', 80],
]);
const thread = (more: Partial<ThreadSpan> = {}): ThreadSpan => ({
  ...{ from: 'galley', to: 'sloop', kind: 'descent', day: 150, event: 'sloop-starts' },
  ...more,
});

describe('placeThreads', () => {
  it('leads from a little before the day on the line of the ancestor to the line of the descendant', () => {
    expect(placeThreads([thread()], lines, scale)).toEqual([
      {
        ...{ key: 'galley:sloop:sloop-starts', from: 'galley', to: 'sloop', kind: 'descent', event: 'sloop-starts' },
        ...{ x0: 82, y0: 40, x1: 100, y1: 80 },
      },
    ]);
  });
  it('begins no thread before the range', () => {
    expect(placeThreads([thread({ day: 103 })], lines, scale)).toMatchObject([{ x0: 50, x1: 53 }]);
  });
  it('also places the threads between other edges than the ends of the range', () => {
    const beside = placeThreads([thread({ day: 80 }), thread({ day: 79 })], lines, scale, [30, 170]);
    expect(beside).toMatchObject([{ x0: 30, x1: 30 }]);
    const after = placeThreads([thread({ day: 220 }), thread({ day: 221 })], lines, scale, [30, 170]);
    expect(after).toMatchObject([{ x0: 152, x1: 170 }]);
  });
  it('places no more than sixty', () => {
    const many = Array.from({ length: 99 }, (_, i) => thread({ event: `e${i}` }));
    expect(placeThreads(many, lines, scale).map(({ event }) => event)).toEqual(
      many.slice(0, 60).map(({ event }) => event),
    );
  });
  it('keeps the threads of the first and the last day', () => {
    expect(placeThreads([thread({ day: 100 }), thread({ day: 199 })], lines, scale)).toHaveLength(2);
  });
  it.each([
    ['of a day before the domain', thread({ day: 99 })],
    ['of a day after the domain', thread({ day: 201 })],
    ['whose ancestor has no line', thread({ from: 'raft' })],
    ['whose descendant has no line', thread({ to: 'raft' })],
    ['from a line to itself', thread({ to: 'galley' })],
  ])('leaves out a thread %s', (_, left) => {
    expect(placeThreads([left], lines, scale)).toEqual([]);
  });
});

describe('threadsAcross', () => {
  const placed = placeThreads([thread(), thread({ from: 'sloop', to: 'galley', day: 180 })], lines, scale);

  it('tells where threads pass between two heights, whichever way they lead, with a little air before', () => {
    expect(threadsAcross(placed, 50, 60)).toEqual([
      { x0: 80, x1: 100 },
      { x0: 110, x1: 130 },
    ]);
  });
  it('leaves out threads that only touch from above or from below', () => {
    expect(threadsAcross(placed, 0, 40)).toEqual([]);
    expect(threadsAcross(placed, 80, 99)).toEqual([]);
  });
});

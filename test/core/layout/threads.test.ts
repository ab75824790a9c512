import { describe, expect, it } from 'vitest';
import { createScale } from '../../../src/core/layout/scale.ts';
import { placeThreads, type ThreadSpan } from '../../../src/core/layout/threads.ts';

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
  it('keeps the threads of the first and the last day', () => {
    expect(placeThreads([thread({ day: 100 }), thread({ day: 199 })], lines, scale)).toHaveLength(2);
  });
  it.each([
    ['of a day before the domain', thread({ day: 99 })],
    ['of a day after the domain', thread({ day: 200 })],
    ['whose ancestor has no line', thread({ from: 'raft' })],
    ['whose descendant has no line', thread({ to: 'raft' })],
    ['from a line to itself', thread({ to: 'galley' })],
  ])('leaves out a thread %s', (_, left) => {
    expect(placeThreads([left], lines, scale)).toEqual([]);
  });
});

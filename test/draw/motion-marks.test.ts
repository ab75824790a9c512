import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PlacedMark } from '../../src/core/layout/marks.ts';
import { drawMotionMarks } from '../../src/draw/motion-marks.ts';
import { createCanvas, MOTION_LOOK } from './canvas.ts';

const mark = (more: Partial<PlacedMark> = {}): PlacedMark => ({
  ...{ key: 'galley:a', number: 7, id: 'a', lane: 'galley', x: 200, y: 60 },
  ...{ shape: 'circle', weight: 2, hue: 3, dimmed: false, others: [] },
  ...more,
});

const callsFor = (...marks: PlacedMark[]) => {
  const { calls, origin, context } = createCanvas();
  drawMotionMarks(context, marks, MOTION_LOOK);
  expect(origin).toEqual({ x: 0, y: 0 });
  return calls;
};

beforeAll(() => vi.stubGlobal('Path2D', Set));
afterAll(() => void vi.unstubAllGlobals());

describe('drawMotionMarks', () => {
  it('draws a mark in its colour, or as a line around paper', () => {
    expect(callsFor(mark())).toEqual([['fill', 'green', 1, 200, 60]]);
    expect(callsFor(mark({ shape: 'ring' }))).toEqual([
      ['fill', 'white', 1, 200, 60],
      ['stroke', 'green', 1, 200, 60],
    ]);
  });
  it('draws the extent behind the mark, at least a pixel wide', () => {
    const [wide, narrow] = [
      { x0: 180, x1: 230, soft: false },
      { x0: 200, x1: 200.2, soft: true },
    ].map((extent) => callsFor(mark({ extent }))[0]);
    expect([wide!.slice(3), narrow!.slice(3)]).toEqual([
      [180, 57, 50, 6],
      [200, 57, 1, 6],
    ]);
  });
  it('dims the marks of events that did not survive, and no other', () => {
    const opacities = callsFor(mark({ dimmed: true }), mark({ x: 300 })).map(([, , opacity, x]) => [x, opacity]);
    const dimmed = new Set(opacities.filter(([x]) => x === 200).map(([, opacity]) => Number(opacity)));
    expect(Math.max(...dimmed)).toBeLessThan(0.5);
    expect(new Set(opacities.filter(([x]) => x === 300).map(([, opacity]) => opacity))).toEqual(new Set([1]));
  });
  it('writes labels and counts over all marks, where the elements have them', () => {
    const label = { key: 'galley:a', text: 'Launched', anchor: 'start', x0: 204, x1: 250 } as const;
    const calls = callsFor(
      mark({ weight: 1, label: { ...label, weight: 1, side: 'above' }, others: [3, 8] }),
      mark({ weight: 3, y: 90, label: { ...label, weight: 3, side: 'beside' } }),
    );
    const texts = calls.filter(([name]) => name === 'fillText');
    expect(texts).toEqual([
      ['fillText', 'grey', 1, 'Launched', 204, 51],
      ['fillText', 'black', 1, 'Launched', 204, 94],
      ['fillText', 'green', 1, '+2', 206.6, 64],
    ]);
    expect(calls.findLastIndex(([name]) => name === 'fill')).toBeLessThan(calls.indexOf(texts[0]!));
  });
});

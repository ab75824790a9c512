import { describe, expect, it } from 'vitest';
import { groupRows } from '../../../src/core/layout/crowd.ts';
import type { PlacedMark } from '../../../src/core/layout/marks.ts';
import { markBox, placeLane, type LaneInput } from '../../../src/core/layout/place-lane.ts';
import { createRows } from '../../../src/core/layout/rows.ts';
import { createScale } from '../../../src/core/layout/scale.ts';
import { TRACK_HEIGHT } from '../../../src/core/layout/stack.ts';
import type { HistoryEvent } from '../../../src/core/model/chronicle.ts';
import { eventOn } from './arbitrary-rows.ts';

const scale = createScale([0, 999], [0, 1000]);
const lineY = 40;

/** The marks of a lane with these events, of which those from `ownCount` on only touch it, and those from `shown` on are dimmed. */
function place(
  events: HistoryEvent[],
  { ownCount = 99, shown = 99, ...more }: Partial<LaneInput> & { ownCount?: number; shown?: number } = {},
): PlacedMark[] {
  const lane = { id: 'galley', events: [...events.keys()] };
  const words = {
    lane: () => 'Galley',
    isMain: (number: number) => number < ownCount,
    label: (n: number) => `no ${n}`,
  };
  const rows = createRows(lane, { events }, words.isMain, (number) => number < shown);
  const edges = [-200, 1200] as const;
  return placeLane({ lane, top: 20, lineY, bottom: 70 }, groupRows(rows, scale, edges, 99), {
    ...{ events, shapes: new Map([['launch', 'circle']]), hue: 3, words, scale, edges, taken: [] },
    ...more,
  });
}

describe('placeLane', () => {
  it('places the marks of its own events on the line, with labels above', () => {
    const [mark] = place([eventOn(100, 100, 2)]);
    expect(mark).toMatchObject({
      ...{ key: 'galley:100-100', number: 0, id: '100-100', lane: 'galley', x: 100.5, y: lineY },
      ...{ shape: 'circle', weight: 2, hue: 3, dimmed: false },
      label: { text: 'no 0', side: 'above', anchor: 'start', weight: 2, x0: 104.5 },
    });
    expect(mark!.others).toHaveLength(0);
    expect(mark).not.toHaveProperty('extent');
  });
  it('hangs what only touches it, or is known to a season, small below the line, with labels beside', () => {
    const [touching, spring] = place([eventOn(100, 100, 3), eventOn(300, 400, 3)], { ownCount: 0 });
    expect(touching).toMatchObject({ y: lineY + TRACK_HEIGHT, weight: 1, label: { side: 'beside', x0: 109.5 } });
    expect(spring).toMatchObject({ y: lineY + TRACK_HEIGHT, extent: { x0: 300, x1: 401, soft: false } });
  });
  it('names the numbers of those that a mark stands for, in order of time', () => {
    const [mark, ...none] = place([eventOn(100), eventOn(104, 104, 3), eventOn(102), eventOn(110)]);
    expect(none).toEqual([]);
    expect(mark!.number).toBe(1);
    expect([...mark!.others]).toEqual([0, 2, 3]);
  });
  it('lets a label beside begin after the count', () => {
    const [mark] = place([eventOn(100), eventOn(104)], { ownCount: 0 });
    expect(mark!.label!.x0).toBe(100.5 + 9 + 22);
    expect(mark!.label!.x0).toBeGreaterThan(markBox(mark!.x, mark!.weight, true).x1);
  });
  it('gives dimmed marks neither labels nor counts', () => {
    const [mark, ...none] = place([eventOn(100), eventOn(104)], { shown: 0 });
    expect(none).toEqual([]);
    expect(mark!.dimmed).toBe(true);
    expect(mark!.others).toHaveLength(0);
    expect(mark).not.toHaveProperty('label');
  });
  it('keeps labels off the dimmed marks beside them', () => {
    const below = place([eventOn(100), eventOn(130)], { ownCount: 0, shown: 1 });
    expect(below.find(({ dimmed }) => !dimmed)!.label!.anchor).toBe('end');
  });
  it('keeps labels off what is taken, and leaves out those that have no room', () => {
    const labelWith = (taken: LaneInput['taken']) => place([eventOn(100)], { taken })[0]!.label;
    expect(labelWith([{ x0: 110, x1: 120 }])!.anchor).toBe('end');
    expect(labelWith([{ x0: 90, x1: 120 }])).toBeUndefined();
  });
  it('places nothing beyond the edges, and what reaches into sight in sight', () => {
    expect(place([eventOn(-201)])).toEqual([]);
    expect(place([eventOn(-150)])).toMatchObject([{ x: -149.5 }]);
    expect(place([eventOn(-600, 99)])).toMatchObject([{ x: 50, extent: { x0: -200, x1: 100 } }]);
  });
});

describe('markBox', () => {
  it('takes the width of the mark, and of its count', () => {
    expect(markBox(100, 3, false)).toEqual({ x0: 93.4, x1: 106.6 });
    expect(markBox(100, 1, true)).toEqual({ x0: 96.4, x1: 125.6 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../src/core/layout/labels.ts';
import { MARK_RADIUS, type PlacedMark } from '../../../src/core/layout/marks.ts';
import { markBox } from '../../../src/core/layout/place-lane.ts';
import { placeLanes, type LanesInput, type PlacedLane } from '../../../src/core/layout/place-lanes.ts';
import { TRACK_HEIGHT } from '../../../src/core/layout/stack.ts';
import { textWidth } from '../../../src/core/layout/text-width.ts';
import { arbitraryDomain, arbitraryLanes, lanesOfProjects } from './arbitrary-lanes.ts';
import { chronicleOf } from '../tiny-chronicle.ts';

interface Box extends Interval {
  readonly y0: number;
  readonly y1: number;
}

const isApart = (a: Box, b: Box): boolean => a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;
const isBeside = (a: Interval, b: Interval): boolean => a.x1 <= b.x0 || b.x1 <= a.x0;

/** What the label of a mark takes up, from its letters' tops to their feet. */
const labelBox = ({ y, label }: PlacedMark): Box[] =>
  label ? [{ ...label, ...(label.side === 'above' ? { y0: y - 19, y1: y - 7 } : { y0: y - 5, y1: y + 7 }) }] : [];
/** What a mark and its count take up. */
const boxOf = ({ x, y, weight, others }: PlacedMark): Box => {
  const r = MARK_RADIUS[weight];
  return { ...markBox(x, weight, others.length > 0), y0: y - r, y1: y + Math.min(r, 6) };
};
const lanesOf = (input: LanesInput): [PlacedLane, PlacedMark[]][] => {
  const { bands, marks, far } = placeLanes(input);
  return bands.flatMap(({ lanes }) =>
    lanes.map((lane): [PlacedLane, PlacedMark[]] => [lane, [...marks, ...far].filter((mark) => mark.lane === lane.id)]),
  );
};

describe('placeLanes', () => {
  it('draws or counts every event of the time asked once on each lane that it belongs to', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { scale, edges } = placeLanes(input);
        for (const [{ id, lineY, isInSight }, marks] of lanesOf(input))
          for (const { track, dimmed, days, halves, numbers } of input.rows.get(id)!) {
            if (dimmed || (track === 1 && !isInSight)) continue;
            const own = marks.filter(({ y, ...mark }) => y === lineY + track * TRACK_HEIGHT && !mark.dimmed);
            const told = own.flatMap(({ number, others }) => [number, ...others]);
            expect(new Set(told).size).toBe(told.length);
            const [from, to] = [scale.moment(edges[0]), scale.moment(edges[1])];
            days.forEach((day, place) => {
              const number = numbers[place]!;
              if (day > from + 1e-6 && day < to - 1e-6) expect(told).toContain(number);
              if (day + halves[place]! < from || day - halves[place]! > to) expect(told).not.toContain(number);
            });
          }
      }),
    );
  });
  it('has marks in order of time, the dimmed ones before all others, with keys of their own, between its edges and on their lanes', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { marks, far, bands, edges } = placeLanes(input);
        const lanes = new Map(bands.flatMap((band) => band.lanes.map((lane) => [lane.id, lane])));
        expect(new Set([...marks, ...far].map(({ key }) => key)).size).toBe(marks.length + far.length);
        for (const some of [marks, far]) {
          const rank = ({ number, dimmed }: PlacedMark) => number - (dimmed ? 1e9 : 0);
          expect(some.map(rank)).toEqual(some.map(rank).sort((a, b) => a - b));
          for (const { x, y, lane } of some) {
            expect(x).toBeGreaterThanOrEqual(edges[0]);
            expect(x).toBeLessThanOrEqual(edges[1]);
            expect([0, TRACK_HEIGHT]).toContain(y - lanes.get(lane)!.lineY);
            expect(lanes.get(lane)!.isInSight).toBe(some === marks);
          }
        }
      }),
    );
  });
  it('keeps out of sight only what stands on the lines and is not dimmed', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { sight: [top, bottom] = [-Infinity, Infinity], margin = 0 } = input.size;
        for (const [lane, marks] of lanesOf(input)) {
          expect(lane.isInSight).toBe(lane.bottom >= top - margin && lane.top <= bottom + margin);
          if (!lane.isInSight)
            for (const { y, dimmed } of marks) expect({ y, dimmed }).toEqual({ y: lane.lineY, dimmed: false });
        }
      }),
    );
  });
  it('keeps every mark on its height at any domain', () => {
    fc.assert(
      fc.property(arbitraryLanes, arbitraryDomain, (input, domain) => {
        const before = new Map(placeLanes(input).marks.map(({ key, y }) => [key, y]));
        for (const { key, y } of placeLanes({ ...input, domain }).marks) expect(before.get(key) ?? y).toBe(y);
      }),
    );
  });
  it('dims the marks of events that are not shown, and gives them neither labels nor counts', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        for (const [{ id }, marks] of lanesOf(input)) {
          const hidden = new Set(input.rows.get(id)!.flatMap(({ dimmed, numbers }) => (dimmed ? [...numbers] : [])));
          for (const { number, dimmed, label, others } of marks) {
            expect(dimmed).toBe(hidden.has(number));
            expect([...others].filter((other) => hidden.has(other))).toEqual([]);
            if (dimmed) expect([label, others.length]).toEqual([undefined, 0]);
          }
        }
      }),
    );
  });
  it('keeps labels off each other, off marks and their counts, off threads and off the ends of the time shown', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { scale, threads } = placeLanes(input);
        const lanes = lanesOf(input);
        const labels = lanes.flatMap(([, marks]) => marks.flatMap(labelBox));
        labels.forEach((label, i) => {
          for (const other of labels.slice(0, i)) expect(isApart(label, other)).toBe(true);
          for (const edge of scale.range) expect(label.x0 >= edge || label.x1 <= edge).toBe(true);
        });
        for (const [{ top, bottom }, marks] of lanes) {
          const across = threads.filter(({ y0, y1 }) => Math.min(y0, y1) < bottom && Math.max(y0, y1) > top);
          for (const label of marks.flatMap(labelBox)) {
            for (const mark of marks) expect(isApart(label, boxOf(mark))).toBe(true);
            for (const thread of across) expect(isBeside(label, thread)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
  it('leaves room for the label of what a thread leads to', () => {
    const { events, ...more } = chronicleOf(
      ['2014-02-01', { type: 'started', subject: 'galley' }],
      ['2014-06-01', { type: 'descends-from', subject: 'sloop', from: ['galley'] }],
    );
    const weighty = events.map((event) => ({ ...event, weight: 3 as const }));
    const { threads, marks } = placeLanes(lanesOfProjects({ ...more, events: weighty }));
    expect(threads.map(({ to }) => to)).toEqual(['sloop']);
    expect(marks.find(({ lane }) => lane === 'sloop')!.label!.anchor).toBe('start');
  });
  it('keeps notes off each other, off threads, and off the marks and labels below the line, in the time shown', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { scale } = placeLanes(input);
        for (const [{ id, lineY, notes }, marks] of lanesOf(input)) {
          const below = marks.filter(({ y }) => y > lineY).flatMap((mark) => [boxOf(mark), ...labelBox(mark)]);
          notes.forEach((note, i) => {
            for (const other of [...below, ...notes.slice(0, i)]) expect(isBeside(note, other)).toBe(true);
            const { from, to } = input.notes.get(id)![Number(note.key.slice(id.length + 1))]!;
            expect(note.x0).toBeGreaterThanOrEqual(Math.max(scale.x(from), scale.range[0]));
            expect(note.x1).toBeLessThanOrEqual(Math.min(scale.x(to), scale.range[1]) + 1e-6);
          });
        }
      }),
    );
  });
  it('has room for every name left of the time shown', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const { bands, portrait, left, width, scale } = placeLanes(input);
        expect(left + scale.range[1]).toBeLessThan(width);
        if (portrait) return;
        for (const { name } of bands.flatMap(({ lanes }) => lanes))
          expect(textWidth(name, 12.5)).toBeLessThan(left - 12);
      }),
    );
  });
  it('draws lifelines for entities, whole at any domain, and none for lanes that stand for several', () => {
    fc.assert(
      fc.property(arbitraryLanes, arbitraryDomain, (input, domain) => {
        const pieces = (some: LanesInput) =>
          lanesOf(some).map(([{ segments, owned }]) => [segments.length, owned.length]);
        expect(pieces({ ...input, domain })).toEqual(pieces(input));
        for (const [{ id, lineY, segments, notes }] of lanesOf(input)) {
          if (/-(rest|closed)$/.test(id)) expect([segments, notes]).toEqual([[], []]);
          for (const { y } of segments) expect(y).toBe(lineY);
        }
      }),
    );
  });
  it('says which bands are closed', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        for (const { isClosed, lanes } of placeLanes(input).bands)
          expect(isClosed).toBe(lanes.some(({ id }) => id.endsWith('-closed')));
      }),
    );
  });
  it('places, while the view moves, only what is in sight', () => {
    fc.assert(
      fc.property(arbitraryLanes, (input) => {
        const rest = placeLanes(input);
        const step = placeLanes({ ...input, size: { ...input.size, isMoving: true } });
        expect(step.far).toEqual([]);
        expect(step.marks).toEqual(rest.marks);
        for (const { isInSight, segments, notes } of step.bands.flatMap(({ lanes }) => lanes))
          if (!isInSight) expect([segments, notes]).toEqual([[], []]);
      }),
    );
  });
});

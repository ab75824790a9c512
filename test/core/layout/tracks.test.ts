import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLane } from '../../../src/core/layout/tracks.ts';
import type { HistoryEvent } from '../../../src/core/model/chronicle.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { chronicleOf } from '../tiny-chronicle.ts';

/** How long an event is drawn at least, and from how many days on it counts as wide. */
const MARK_DAYS = 9;
const WIDE_DAYS = 63;

const eventsOn = (...dates: string[]): readonly HistoryEvent[] =>
  chronicleOf(...dates.map((d): [string] => [d])).events;
const tracksOf = (...dates: string[]): number[] =>
  packLane(
    eventsOn(...dates),
    dates.map(() => true),
  ).tracks;
const days = ({ date }: HistoryEvent): number => date.latest + 1 - date.earliest;

const arbitraryLane = arbitraryChronicle.chain(({ events }) =>
  fc.record({
    events: fc.constant(events),
    isMain: fc.array(fc.boolean(), { minLength: events.length, maxLength: events.length }),
  }),
);

describe('packLane', () => {
  it('keeps events that stand apart on the line', () => {
    expect(tracksOf('2014-03-01', '2014-03-10', '2014-03-19')).toEqual([0, 0, 0]);
  });
  it('moves an event that stands too close to another down', () => {
    expect(tracksOf('2014-03-01', '2014-03-09')).toEqual([0, 1]);
  });
  it('keeps the weightier of two events of one day on the line', () => {
    const [light, heavy] = eventsOn('2014-03-01', '2014-03-01') as [HistoryEvent, HistoryEvent];
    expect(packLane([light, { ...heavy, weight: 3 }], [true, true]).tracks).toEqual([1, 0]);
  });
  it('keeps a turning point on the line whatever stands beside it', () => {
    const [before, turn, after] = eventsOn('2014-03-01', '2014-03-05', '2014-03-12') as [
      HistoryEvent,
      HistoryEvent,
      HistoryEvent,
    ];
    expect(packLane([before, { ...turn, weight: 3 }, after], [true, true, true]).tracks).toEqual([1, 0, 1]);
  });
  it('puts those that only touch the lane below its own', () => {
    const { tracks, count } = packLane(eventsOn('2014-03-01', '2015-03-01'), [false, true]);
    expect({ tracks, count }).toEqual({ tracks: [1, 0], count: 2 });
  });
  it('puts dates known to no more than a season or a year last', () => {
    expect(packLane(eventsOn('2014', '2014-02', '2016-21'), [true, false, true]).tracks).toEqual([1, 0, 1]);
  });
  it('needs one track for a lane without events', () => {
    expect(packLane([], [])).toEqual({ tracks: [], count: 1 });
  });
  it('never lets two events on one track overlap as they are drawn', () => {
    const extentOf = (event: HistoryEvent): [number, number] => {
      const middle = (event.date.earliest + event.date.latest + 1) / 2;
      const half = Math.max(days(event), MARK_DAYS) / 2;
      return [middle - half, middle + half];
    };
    fc.assert(
      fc.property(arbitraryLane, ({ events, isMain }) => {
        const { tracks } = packLane(events, isMain);
        events.forEach((a, i) =>
          events.slice(0, i).forEach((b, j) => {
            if (tracks[i] !== tracks[j]) return;
            const [[a0, a1], [b0, b1]] = [extentOf(a), extentOf(b)];
            expect(a1 <= b0 || b1 <= a0).toBe(true);
          }),
        );
      }),
    );
  });
  it('uses every track that it counts, its own events above others, and wide ones below all', () => {
    fc.assert(
      fc.property(arbitraryLane, ({ events, isMain }) => {
        const { tracks, count } = packLane(events, isMain);
        const rank = (i: number): number => (days(events[i]!) >= WIDE_DAYS ? 2 : isMain[i] ? 0 : 1);
        expect(new Set(tracks).size).toBe(events.length === 0 ? 0 : count);
        expect(Math.max(0, ...tracks)).toBe(count - 1);
        const order = tracks.map((_, i) => i).sort((a, b) => tracks[a]! - tracks[b]!);
        expect(order.map(rank)).toEqual(order.map(rank).sort());
      }),
    );
  });
});

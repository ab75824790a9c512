/** Which track of its lane each event takes, in time alone, so that tracks stay as they are while zooming. */
import type { HistoryEvent } from '../model/chronicle.ts';
import { packExtents } from './pack.ts';

/** Marks this many days apart may stand side by side, overlapping a little; closer ones take tracks of their own. */
const MARK_DAYS = 9;
/** A date that spans more days than this is drawn as a bar, below the exact ones. */
const EXACT_DAYS = 62;

/**
 * Packs the events of one lane: first those that are about it, on the lifeline and as near to it as they can be, then
 * those that only touch it, and last those known to no more than a season or a year.
 * @param isMain whether each event is about this lane
 * @returns the track of each event, in the order given, and how many there are (at least one)
 */
export function packLane(
  events: readonly HistoryEvent[],
  isMain: readonly boolean[],
): { tracks: number[]; count: number } {
  const span = ({ date }: HistoryEvent) => date.latest + 1 - date.earliest;
  const tracks = new Array<number>(events.length).fill(0);
  let base = 0;
  for (const group of ['main', 'other', 'wide'] as const) {
    const members = events
      .map((event, i) => ({ event, i, days: Math.max(span(event), MARK_DAYS) }))
      .filter(({ event, i }) => (span(event) > EXACT_DAYS ? 'wide' : isMain[i] ? 'main' : 'other') === group)
      .sort((a, b) => b.event.weight - a.event.weight);
    const extents = members.map(({ event, days }) => {
      const middle = (event.date.earliest + event.date.latest + 1) / 2;
      return { from: middle - days / 2, to: middle + days / 2 };
    });
    const packed = packExtents(extents);
    members.forEach(({ i }, k) => (tracks[i] = base + packed[k]!));
    base += Math.max(0, ...packed.map((track) => track + 1));
  }
  return { tracks, count: Math.max(1, base) };
}

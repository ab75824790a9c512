/** Which track of its lane each event takes, in time alone, so that tracks stay as they are while zooming. */
import type { HistoryEvent } from '../model/chronicle.ts';
import { packExtents } from './pack.ts';

/** Marks this many days apart may stand side by side, overlapping a little; closer ones take tracks of their own. */
const MARK_DAYS = 9;
/** A date that spans more days than this is drawn as a bar, below the exact ones. */
const EXACT_DAYS = 62;

/**
 * Packs the events of one lane: exact ones on the first tracks, the lifeline's own before all, and those known only
 * to a season or a year below them.
 * @returns the track of each event, in the order given, and how many there are (at least one)
 */
export function packLane(events: readonly HistoryEvent[]): { tracks: number[]; count: number } {
  const span = (event: HistoryEvent) => event.date.latest + 1 - event.date.earliest;
  const isExact = events.map((event) => span(event) <= EXACT_DAYS);
  const middle = (event: HistoryEvent) => (event.date.earliest + event.date.latest + 1) / 2;
  const tracks = new Array<number>(events.length).fill(0);
  let base = 0;
  for (const exact of [true, false]) {
    const numbers = events.map((_, i) => i).filter((i) => isExact[i] === exact);
    const extents = numbers.map((i) => {
      const half = Math.max(span(events[i]!), MARK_DAYS) / 2;
      return { from: middle(events[i]!) - half, to: middle(events[i]!) + half };
    });
    const packed = packExtents(extents);
    packed.forEach((track, k) => (tracks[numbers[k]!] = base + track));
    base += packed.length > 0 ? Math.max(...packed) + 1 : 0;
  }
  return { tracks, count: Math.max(1, base) };
}

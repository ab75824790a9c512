/** Which track of its lane each event takes, in time alone, so that tracks stay as they are while zooming. */
import type { HistoryEvent } from '../model/chronicle.ts';
import { packExtents, type Extent } from './pack.ts';

/** Marks this many days apart may stand side by side, overlapping a little; closer ones take tracks of their own. */
const MARK_DAYS = 9;
/** A date that spans more days than this is drawn as a bar, below the exact ones. */
const EXACT_DAYS = 62;

const spanOf = ({ date }: HistoryEvent) => date.latest + 1 - date.earliest;

function extentOf(event: HistoryEvent): Extent {
  const middle = (event.date.earliest + event.date.latest + 1) / 2;
  const half = Math.max(spanOf(event), MARK_DAYS) / 2;
  return { from: middle - half, to: middle + half };
}

/**
 * Packs the events of one lane: first those that are about it, then those that only touch it, and last those known to no
 * more than a season or a year; in each group the weightiest first, so that they lie as near to the lifeline as can be.
 * @param isMain whether each event is about this lane
 * @returns the track of each event, in the order given, and how many there are (at least one)
 */
export function packLane(
  events: readonly HistoryEvent[],
  isMain: readonly boolean[],
): { tracks: number[]; count: number } {
  const tracks = new Array<number>(events.length).fill(0);
  let base = 0;
  for (const group of ['main', 'other', 'wide'] as const) {
    const members = events
      .map((event, i) => ({ i, weight: event.weight, extent: extentOf(event) }))
      .filter(({ i }) => (spanOf(events[i]!) > EXACT_DAYS ? 'wide' : isMain[i] ? 'main' : 'other') === group);
    const rows: Extent[][] = [];
    for (const weight of [3, 2, 1]) {
      const equals = members.filter((member) => member.weight === weight);
      const packed = packExtents(
        equals.map(({ extent }) => extent),
        rows,
      );
      equals.forEach(({ i, extent }, k) => {
        tracks[i] = base + packed[k]!;
        (rows[packed[k]!] ??= []).push(extent);
      });
    }
    base += rows.length;
  }
  return { tracks, count: Math.max(1, base) };
}

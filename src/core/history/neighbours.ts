/** The events next to an event, along each of its lanes and in the whole chronicle. */
import type { HistoryEvent } from '../model/chronicle.ts';

/** Order numbers. Without a lane: in the whole chronicle. */
export interface Neighbours {
  readonly lane?: string;
  readonly earlier?: number;
  readonly later?: number;
}

/** How the search for neighbours sees the events. */
export interface Sight {
  lanesOf(event: HistoryEvent): readonly string[];
  isShown(number: number): boolean;
}

/** The nearest shown events, for every lane of an event, then for the whole chronicle. Looks no further than to the last of them. */
export function listNeighbours(events: readonly HistoryEvent[], number: number, sight: Sight): Neighbours[] {
  const lanes = [...sight.lanesOf(events[number]!), undefined];
  const earlier = findNearest(events, number, -1, lanes, sight);
  const later = findNearest(events, number, 1, lanes, sight);
  return lanes.map((lane) => ({
    ...(lane !== undefined && { lane }),
    ...(earlier.has(lane) && { earlier: earlier.get(lane)! }),
    ...(later.has(lane) && { later: later.get(lane)! }),
  }));
}

function findNearest(
  events: readonly HistoryEvent[],
  number: number,
  step: 1 | -1,
  lanes: readonly (string | undefined)[],
  { lanesOf, isShown }: Sight,
): Map<string | undefined, number> {
  const found = new Map<string | undefined, number>();
  const wanted = new Set(lanes);
  for (let i = number + step; i >= 0 && i < events.length && wanted.size > 0; i += step) {
    if (!isShown(i)) continue;
    for (const lane of [undefined, ...lanesOf(events[i]!)]) if (wanted.delete(lane)) found.set(lane, i);
  }
  return found;
}

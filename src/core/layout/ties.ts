/** Ties: upright lines between lanes that share an event. */
import type { HistoryEvent } from '../model/chronicle.ts';
import { placeDate } from './marks.ts';
import type { Scale } from './scale.ts';
import type { StackedLane } from './stack.ts';

export interface PlacedTie {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** Places a tie for every event within `edges` (pixels) that more than one of the lanes has, in order of time. */
export function placeTies(
  lanes: readonly StackedLane[],
  events: readonly HistoryEvent[],
  scale: Scale,
  edges: readonly [number, number],
): PlacedTie[] {
  const lines = new Map<number, number[]>();
  for (const { lane, lineY } of lanes)
    for (const number of lane.events) lines.set(number, [...(lines.get(number) ?? []), lineY]);
  return [...lines]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, ys]) => {
      const { x } = placeDate(events[number]!, scale, edges);
      return ys.length > 1 && x >= edges[0] && x <= edges[1] ? [{ x, y0: Math.min(...ys), y1: Math.max(...ys) }] : [];
    });
}

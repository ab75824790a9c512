/** Threads of descent: from the line of an ancestor to the line of what came of it. */
import type { Day } from '../dates/historical-date.ts';
import type { Interval } from './labels.ts';
import type { Scale } from './scale.ts';

export interface ThreadSpan {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly day: Day;
  readonly event: string;
}

export interface PlacedThread {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly event: string;
  /** The thread leaves the ancestor's line here … */
  readonly x0: number;
  readonly y0: number;
  /** … and meets the descendant's line here. */
  readonly x1: number;
  readonly y1: number;
}

const LEAD = 18;
/** Between a thread and a label before it; the label of the mark that it leads to begins close behind. */
const AIR = 2;
/** No more threads than a reader can follow. */
const MOST = 60;

/** Places the threads that `edges` (pixels) show and both of whose lanes are drawn. `lineOf` maps a lane's id to its line's y. */
export function placeThreads(
  threads: readonly ThreadSpan[],
  lineOf: ReadonlyMap<string, number>,
  scale: Scale,
  edges: readonly [number, number] = scale.range,
): PlacedThread[] {
  const placed: PlacedThread[] = [];
  for (const { from, to, kind, event, day } of threads) {
    const [y0, y1, x1] = [lineOf.get(from), lineOf.get(to), scale.x(day)];
    if (y0 === undefined || y1 === undefined || y0 === y1 || x1 < edges[0] || x1 > edges[1]) continue;
    placed.push({
      key: `${from}:${to}:${event}`,
      from,
      to,
      kind,
      event,
      x0: Math.max(edges[0], x1 - LEAD),
      y0,
      x1,
      y1,
    });
    if (placed.length === MOST) break;
  }
  return placed;
}

/** Where threads pass between two heights: what a line of text there must keep clear of. */
export function threadsAcross(threads: readonly PlacedThread[], top: number, bottom: number): Interval[] {
  return threads
    .filter(({ y0, y1 }) => Math.min(y0, y1) < bottom && Math.max(y0, y1) > top)
    .map(({ x0, x1 }) => ({ x0: x0 - AIR, x1 }));
}

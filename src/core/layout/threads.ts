/** Threads of descent: from the line of an ancestor to the line of what came of it. */
import type { Day } from '../dates/historical-date.ts';
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

/** Places the threads whose day the domain shows and both of whose lanes are drawn. `lineOf` maps a lane's id to its line's y. */
export function placeThreads(
  threads: readonly ThreadSpan[],
  lineOf: ReadonlyMap<string, number>,
  scale: Scale,
): PlacedThread[] {
  return threads.flatMap((thread) => {
    const y0 = lineOf.get(thread.from);
    const y1 = lineOf.get(thread.to);
    const shown = thread.day >= scale.domain[0] && thread.day <= scale.domain[1];
    if (y0 === undefined || y1 === undefined || y0 === y1 || !shown) return [];
    const x1 = scale.x(thread.day);
    const x0 = Math.max(scale.range[0], x1 - LEAD);
    const { from, to, kind, event } = thread;
    return [{ key: `${from}:${to}:${event}`, from, to, kind, event, x0, y0, x1, y1 }];
  });
}

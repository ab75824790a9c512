/** All runs of one page at one size and one speed, and their medians. */
import { Unfinished } from '../browser/limit.ts';
import type { Peer } from '../peers/list.ts';
import type { Frames, Motion } from './motion.ts';
import { median } from './numbers.ts';
import { measureTimeline, type Conditions, type Run } from './timeline.ts';

export interface Series {
  readonly events: number;
  readonly rate: number;
  readonly peer: string;
  readonly runs: readonly Run[];
  /** Medians of the runs; absent where a run did not finish. */
  readonly result?: Run;
  /** Why there is no result. */
  readonly unfinished?: string;
}

/** Runs a page so many times; what does not finish, or fails, is not tried again. */
export async function measureSeries(
  address: string,
  peer: Peer,
  { events, runs: count, ...conditions }: Conditions & { readonly events: number; readonly runs: number },
): Promise<Series> {
  const known = { events, rate: conditions.rate, peer: peer.id };
  const runs: Run[] = [];
  for (let run = 0; run < count; run++) {
    try {
      runs.push(await measureTimeline(address, peer, conditions));
    } catch (error) {
      return { ...known, runs, unfinished: explain(error) };
    }
  }
  return { ...known, runs, result: mergeRuns(runs) };
}

/** Why a page has no result, in one line that fits a table. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.split('\n', 1)[0]!.replaceAll('|', '/');
  return error instanceof Unfinished ? line : `failed: ${line}`;
}

/** Each value the median of its own; no motion if it came to no end once. */
function mergeRuns(runs: readonly Run[]): Run {
  const of = (value: (run: Run) => number): number => median(runs.map(value));
  const motions = runs.flatMap(({ motion }) => motion ?? []);
  const stuck = runs.find((run) => run.stuck !== undefined)?.stuck;
  return {
    ready: of(({ ready }) => ready),
    longTasks: of(({ longTasks }) => longTasks),
    longTasksTime: of(({ longTasksTime }) => longTasksTime),
    heap: of(({ heap }) => heap),
    nodes: of(({ nodes }) => nodes),
    ...(stuck === undefined ? { motion: mergeMotions(motions) } : { stuck }),
  };
}

/** Moved only if it moved every time; the most nodes of all. */
function mergeMotions(motions: readonly Motion[]): Motion {
  const frames = (which: 'zoom' | 'drag'): Frames => ({
    p50: median(motions.map((motion) => motion[which].p50)),
    p95: median(motions.map((motion) => motion[which].p95)),
    worst: median(motions.map((motion) => motion[which].worst)),
    longTasks: median(motions.map((motion) => motion[which].longTasks)),
  });
  return {
    zoom: frames('zoom'),
    drag: frames('drag'),
    zoomed: motions.every(({ zoomed }) => zoomed),
    dragged: motions.every(({ dragged }) => dragged),
    nodes: Math.max(...motions.map(({ nodes }) => nodes)),
    nodesAfter: median(motions.map(({ nodesAfter }) => nodesAfter)),
  };
}

/** Threads of descent as dashed curves. */
import type { PlacedThread } from '../core/layout/threads.ts';
import { drawParts } from './parts.ts';
import { round } from './round.ts';
import { write } from './write.ts';

/** Draws threads into a group. */
export function drawThreads(group: SVGGElement, threads: readonly PlacedThread[]): void {
  drawParts(group, ['path', 'thread'], threads, (path, thread) => {
    write(path, 'class', `thread ${thread.kind}`);
    write(path, 'data-from', thread.from);
    write(path, 'data-to', thread.to);
    write(path, 'd', threadPath(thread));
  });
}

/** A curve that leaves and arrives level, as path data. */
export function threadPath(thread: PlacedThread): string {
  const [x0, y0, x1, y1] = [thread.x0, thread.y0, thread.x1, thread.y1].map(round) as [number, number, number, number];
  const bend = round((x1 - x0) * 0.9);
  return `M${x0},${y0}C${round(x0 + bend)},${y0} ${round(x1 - bend)},${y1} ${x1},${y1}`;
}

/** Threads of descent as dashed curves. */
import type { Selection } from 'd3';
import type { PlacedThread } from '../core/layout/threads.ts';
import { round } from './round.ts';

/** Draws all threads into a group, joined by key. */
export function drawThreads(
  group: Selection<SVGGElement, unknown, null, undefined>,
  threads: readonly PlacedThread[],
): void {
  group
    .selectAll<SVGPathElement, PlacedThread>('path')
    // Nodes that the build drew carry no data yet; they give way to new ones.
    .data(threads, (thread) => (thread as PlacedThread | undefined)?.key ?? '')
    .join('path')
    .attr('class', (thread) => `thread ${thread.kind}`)
    .attr('d', ({ x0, y0, x1, y1 }) => {
      const [a, b, c, d] = [x0, y0, x1, y1].map(round) as [number, number, number, number];
      const bend = round((x1 - x0) * 0.9);
      return `M${a},${b}C${round(a + bend)},${b} ${round(c - bend)},${d} ${c},${d}`;
    });
}

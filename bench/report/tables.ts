/** Tables and numbers as text. */
import type { Series } from '../measure/series.ts';

/** A table in Markdown: heads, then rows. */
export function formatTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** "1.84 ×"; a dash where there is no number. */
export const formatRatio = (ratio: number): string => (Number.isFinite(ratio) ? `${ratio.toPrecision(3)} ×` : '–');

/** Milliseconds in whole numbers, tenths below ten. */
export const formatTime = (time: number): string =>
  Number.isFinite(time) ? `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms` : '–';

export const formatSize = (bytes: number): string =>
  `${(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 0 })} kB`;

export const formatCount = (count: number): string => count.toLocaleString('en');

/** A verdict beside a figure: met or not; a figure that is none was not met. */
export const formatVerdict = (value: number, most: number): string => (value <= most ? 'yes' : '**no**');

/** One series in one line, for the console. */
export function formatSeries({ events, rate, peer, result, unfinished }: Series): string {
  const head = `${String(events).padStart(6)} events  ${String(rate)} ×  ${peer.padEnd(14)}`;
  if (!result) return `${head} ${unfinished ?? ''}`;
  const start = `${head} ready ${formatTime(result.ready)}`;
  const end = `heap ${formatSize(result.heap)}, nodes ${formatCount(result.nodes)}`;
  if (!result.motion) return `${start}, ${result.stuck ?? ''}, ${end}`;
  const { zoom, drag, zoomed, dragged, nodes } = result.motion;
  return [
    start,
    `zoom p95 ${formatTime(zoom.p95)} worst ${formatTime(zoom.worst)}${zoomed ? '' : ' (stood still)'}`,
    `drag p95 ${formatTime(drag.p95)} worst ${formatTime(drag.worst)}${dragged ? '' : ' (stood still)'}`,
    `${end}, moving ${formatCount(nodes)}`,
  ].join(', ');
}

/** Every page in full: times as ratios to the limit at the same size and speed, frames, nodes and bytes. */
import type { Frames } from '../measure/motion.ts';
import { PEERS } from '../peers/list.ts';
import { findSeries } from './comparison.ts';
import type { Report } from './result.ts';
import { formatCount, formatRatio, formatSize, formatTable, formatTime } from './tables.ts';

const LIMIT = 'canvas';

const nameOf = (id: string): string => PEERS.find((peer) => peer.id === id)?.name ?? id;

/** All pages beside each other, a row for each size and page, at one speed. */
export function formatPeers(report: Report, rate: number): string {
  const rows = report.series
    .filter((series) => series.rate === rate)
    .map(({ events, peer, result, unfinished }) => {
      const limit = findSeries(report, events, rate, LIMIT)?.result;
      if (!result) return [formatCount(events), nameOf(peer), unfinished ?? '', '', '', '', '', ''];
      const { motion, stuck = '' } = result;
      return [
        formatCount(events),
        nameOf(peer),
        formatRatio(result.ready / (limit?.ready ?? NaN)),
        formatRatio(result.heap / (limit?.heap ?? NaN)),
        `${formatCount(result.longTasks)} (${formatTime(result.longTasksTime)})`,
        motion ? formatFrameTimes(motion.zoom) : stuck,
        motion ? formatFrameTimes(motion.drag) : stuck,
        [result.nodes, ...(motion ? [motion.nodes, motion.nodesAfter] : [])].map(formatCount).join(', '),
      ];
    });
  const heads = ['events', 'page', 'ready / limit', 'heap / limit', 'long tasks at load', 'zoom p50, p95, worst'];
  return formatTable([...heads, 'drag p50, p95, worst', 'nodes at rest, moving, after'], rows);
}

const formatFrameTimes = ({ p50, p95, worst }: Frames): string => [p50, p95, worst].map(formatTime).join(', ');

/** Bytes by type, Brotli, the raw sum beside. */
export function formatBytes({ bytes }: Report): string {
  const rows = bytes.map(({ events, peer, bytes: { page, style, script, data, all } }) => [
    ...[formatCount(events), nameOf(peer)],
    ...[page, style, script, data, all].map(({ brotli }) => formatSize(brotli)),
    formatSize(all.raw),
  ]);
  return formatTable(['events', 'page', 'HTML', 'CSS', 'scripts', 'data', 'all', 'all, raw'], rows);
}

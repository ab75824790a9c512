/** The timeline beside the limit and the usual choice, as ratios, with what is asked. */
import type { Series } from '../measure/series.ts';
import type { Run } from '../measure/timeline.ts';
import { ASKED, FRAME, NODES } from './asked.ts';
import type { Report } from './result.ts';
import { formatCount, formatRatio, formatTable, formatTime, formatVerdict } from './tables.ts';

const SELF = 'lanes';
const LIMIT = 'canvas';
const VIS = 'vis-clustered';

/** The series of one page at one size and speed. */
export function findSeries({ series }: Report, events: number, rate: number, peer: string): Series | undefined {
  return series.find((one) => one.events === events && one.rate === rate && one.peer === peer);
}

/** What is asked without slowing: ready and heap as ratios. A row for each size that was measured. */
export function formatReady(report: Report): string {
  const rows = ASKED.flatMap(({ events, readyToLimit, readyToVis, heapToLimit }) => {
    const find = (peer: string): Run | undefined => findSeries(report, events, 1, peer)?.result;
    const [self, limit, vis] = [find(SELF), find(LIMIT), find(VIS)];
    const visUnfinished = findSeries(report, events, 1, VIS)?.unfinished;
    if (!findSeries(report, events, 1, SELF)) return [];
    const toLimit = ratio(self?.ready, limit?.ready);
    const toVis = ratio(self?.ready, vis?.ready);
    const heap = ratio(self?.heap, limit?.heap);
    const whatVis = visUnfinished ?? formatRatio(toVis);
    const askedVis = readyToVis === undefined ? 'does not finish' : `≤ 1/${String(Math.round(1 / readyToVis))}`;
    return [
      [
        formatCount(events),
        ...[formatRatio(toLimit), `≤ ${String(readyToLimit)} ×`, formatVerdict(toLimit, readyToLimit)],
        ...[whatVis, askedVis, self && visUnfinished !== undefined ? 'yes' : formatVerdict(toVis, readyToVis ?? 0)],
        ...[formatRatio(heap), `≤ ${String(heapToLimit)} ×`, formatVerdict(heap, heapToLimit)],
      ],
    ];
  });
  return formatTable(
    [
      'events',
      'ready / limit',
      'asked',
      'met',
      'ready / vis clustered',
      'asked',
      'met',
      'heap / limit',
      'asked',
      'met',
    ],
    rows,
  );
}

/** Frames of the timeline while it moves, at each speed, and the most nodes. */
export function formatFrames(report: Report): string {
  const own = report.series.filter(({ peer }) => peer === SELF);
  const rows = own.map(({ events, rate, result, unfinished }) => {
    if (!result?.motion)
      return [formatCount(events), `${String(rate)} ×`, unfinished ?? result?.stuck ?? '', '', '', '**no**', '', ''];
    const { zoom, drag, zoomed, dragged, nodes } = result.motion;
    const most = FRAME[rate] ?? Infinity;
    const isMet = zoomed && dragged && Math.max(zoom.p95, drag.p95) <= most;
    return [
      ...[formatCount(events), `${String(rate)} ×`],
      zoomed ? `${formatTime(zoom.p95)}, worst ${formatTime(zoom.worst)}` : 'stood still',
      dragged ? `${formatTime(drag.p95)}, worst ${formatTime(drag.worst)}` : 'stood still',
      ...[Number.isFinite(most) ? `≤ ${most.toFixed(0)} ms` : '', isMet ? 'yes' : '**no**'],
      ...[formatCount(Math.max(nodes, result.nodes)), formatVerdict(Math.max(nodes, result.nodes), NODES)],
    ];
  });
  const nodes = `most nodes (asked ≤ ${formatCount(NODES)})`;
  return formatTable(['events', 'slowed', 'zoom p95', 'drag p95', 'asked', 'met', nodes, 'met'], rows);
}

/** A missing number gives NaN. */
const ratio = (value = NaN, base = NaN): number => value / base;

/** The search beside others: how well, and how fast. */
import type { SearchResult } from '../search/measure.ts';
import { SEARCH } from './asked.ts';
import type { Report } from './result.ts';
import { formatCount, formatTable, formatTime, formatVerdict } from './tables.ts';

const QUALITY_HEADS = ['hit@1', 'hit@5', 'MRR'];
const TIME_HEADS = ['index', 'query p50, p95, worst'];

/** One table of all engines, what is asked of ours, and one of the sorts of queries. */
export function formatSearch({ search }: Report): string {
  const [first] = search;
  if (!first) return '';
  const sizes = first.times.map(({ events }) => formatCount(events));
  const heads = [
    'engine',
    ...['tune', 'report'].flatMap((half) => QUALITY_HEADS.map((head) => `${half}: ${head}`)),
    ...sizes.flatMap((size) => TIME_HEADS.map((head) => `${size} events: ${head}`)),
  ];
  const halves = `${String(first.quality.tune.queries)} queries to tune by, ${String(first.quality.report.queries)} to report`;
  return [
    `${halves}; the times are of queries of sixty letters.`,
    formatTable(heads, search.map(rowOf)),
    formatTable(['asked of this search', 'measured', 'asked', 'met'], verdictsOf(search)),
    'The share of each sort of query whose first hit is expected, of both halves:',
    formatTable(
      ['queries', ...search.map(({ name }) => name)],
      first.sorts.map(([sort], place) => [sort, ...search.map(({ sorts }) => formatShare(sorts[place]?.[1] ?? NaN))]),
    ),
  ].join('\n\n');
}

function rowOf({ name, quality, times }: SearchResult): string[] {
  return [
    name,
    ...[quality.tune, quality.report].flatMap(({ hit1, hit5, mrr }) => [
      ...[formatShare(hit1), formatShare(hit5)],
      mrr.toFixed(3),
    ]),
    ...times.flatMap(({ build, p50, p95, worst }) => [
      formatTime(build),
      [p50, p95, worst].map((time) => formatTime(time)).join(', '),
    ]),
  ];
}

function verdictsOf([ours, ...others]: readonly SearchResult[]): string[][] {
  if (!ours) return [];
  const { hit1, hit5, mrr } = ours.quality.report;
  const atLeast = (what: string, value: number, least: number): string[] => [
    ...[what, value.toFixed(3), `≥ ${String(least)}`],
    formatVerdict(-value, -least),
  ];
  const best = (pick: (result: SearchResult) => number): number => Math.max(...others.map(pick));
  const lead = Math.min(
    hit1 - best(({ quality }) => quality.report.hit1),
    hit5 - best(({ quality }) => quality.report.hit5),
    mrr - best(({ quality }) => quality.report.mrr),
  );
  return [
    atLeast('hit@1', hit1, SEARCH.hit1),
    atLeast('hit@5', hit5, SEARCH.hit5),
    atLeast('MRR', mrr, SEARCH.mrr),
    ['ahead of the best other on each, by', lead.toFixed(3), '> 0', lead > 0 ? 'yes' : '**no**'],
    ...ours.times.map(({ events, p95 }, place) => [
      `query of sixty letters, p95, ${formatCount(events)} events`,
      ...[formatTime(p95), `≤ ${String(SEARCH.times[place])} ms`, formatVerdict(p95, SEARCH.times[place] ?? NaN)],
    ]),
  ];
}

const formatShare = (share: number): string => `${(share * 100).toFixed(1)} %`;

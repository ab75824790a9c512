/** The search beside others in the report. */
import { expect, it } from 'vitest';
import { formatReport } from '../../../bench/report/report.ts';
import type { SearchResult } from '../../../bench/search/measure.ts';

const result = (engine: string, hit1: number, p95: number): SearchResult => {
  const quality = { queries: 100, hit1, hit5: 0.995, mrr: 0.99, missed: [] };
  return {
    ...{ engine, name: engine, quality: { tune: quality, report: quality }, sorts: [['exact', hit1]] },
    times: [500, 10_000].map((events) => ({ events, build: 20, p50: 1, p95, worst: 30 })),
  };
};

async function metOf(...search: SearchResult[]): Promise<string[]> {
  const nothing = {
    date: '2020-01-02',
    machine: 'a machine',
    runs: 1,
    limit: 1,
    series: [],
    bytes: [],
    record: [],
    growth: [],
  };
  const text = await formatReport({ ...nothing, search });
  const cells = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.filter((row) => /^(yes|\*\*no\*\*)$/.test(row[4] ?? '')).map((row) => row[4] ?? '');
}

it('says what was asked of the search and met: shares, the lead on others, times', async () => {
  const better = { ...result('b', 0.8, 900) };
  const worse = {
    ...better,
    quality: { ...better.quality, report: { ...better.quality.report, hit5: 0.9, mrr: 0.8 } },
  };
  expect(await metOf(result('a', 0.98, 15), worse)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'yes']);
  expect(await metOf(result('a', 0.96, 17), better)).toEqual(['**no**', 'yes', 'yes', '**no**', '**no**', 'yes']);
});

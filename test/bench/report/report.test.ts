/** The report: ratios beside what is asked. */
import { expect, it } from 'vitest';
import type { Run } from '../../../bench/measure/timeline.ts';
import { formatReport } from '../../../bench/report/report.ts';
import type { Report } from '../../../bench/report/result.ts';

const frames = { p50: 16.7, p95: 16.7, worst: 33.3, longTasks: 0 };

const run = (ready: number, heap: number, dragged = true): Run => ({
  ...{ ready, heap, longTasks: 1, longTasksTime: 60, nodes: 900 },
  motion: { zoom: frames, drag: frames, zoomed: true, dragged, nodes: 1200, nodesAfter: 900 },
});

const report: Report = {
  ...{
    date: '2020-01-02',
    machine: 'a machine',
    runs: 3,
    limit: 60_000,
    bytes: [],
    record: [],
    search: [],
    growth: [],
  },
  series: [
    { events: 200, rate: 1, peer: 'lanes', runs: [], result: run(150, 4_000_000) },
    { events: 200, rate: 1, peer: 'canvas', runs: [], result: run(100, 1_000_000) },
    { events: 200, rate: 1, peer: 'vis-clustered', runs: [], result: run(600, 5_000_000) },
    { events: 2000, rate: 1, peer: 'lanes', runs: [], result: run(150, 2_000_000, false) },
    {
      ...{ events: 10_000, rate: 1, peer: 'lanes', runs: [] },
      result: { ready: 150, heap: 1, longTasks: 0, longTasksTime: 0, nodes: 9, stuck: 'the zoom did not finish' },
    },
    { events: 2000, rate: 1, peer: 'vis-clustered', runs: [], unfinished: 'loading did not finish within 60 s' },
  ],
};

const rowsOf = (text: string, start: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`| ${start}`))
    .map((line) => line.split('|').map((cell) => cell.trim()));

it('sets ratios beside what is asked and says whether it was met', async () => {
  const [ready, frame] = rowsOf(await formatReport(report), '200 ');
  expect(ready!.slice(2, -1)).toEqual([
    ...['1.50 ×', '≤ 2 ×', 'yes'],
    ...['0.250 ×', '≤ 1/3', 'yes'],
    ...['4.00 ×', '≤ 3 ×', '**no**'],
  ]);
  expect(frame!.slice(2, -1)).toEqual([
    ...['1 ×', '17 ms, worst 33 ms', '17 ms, worst 33 ms', '≤ 17 ms', 'yes', '1,200', 'yes'],
  ]);
});

it('praises no page that stands still or lacks its limit, but one that ends where the usual choice does not', async () => {
  const [ready, frame] = rowsOf(await formatReport(report), '2,000');
  expect(ready!.slice(2, 8)).toEqual(['–', '≤ 2 ×', '**no**', 'loading did not finish within 60 s', '≤ 1/5', 'yes']);
  expect(frame!.slice(4, 7)).toEqual(['stood still', '≤ 17 ms', '**no**']);
});

it('keeps how soon a page was ready though it got stuck as it moved', async () => {
  const [ready, frame, all] = rowsOf(await formatReport(report), '10,000');
  expect(ready![1]).toBe('10,000');
  expect(frame!.slice(3, 7)).toEqual(['the zoom did not finish', '', '', '**no**']);
  expect(all!.slice(5, 9)).toEqual(['0 (0.0 ms)', 'the zoom did not finish', 'the zoom did not finish', '9']);
});

it('leaves out what was not measured', async () => {
  const text = await formatReport(report);
  expect(text).not.toContain('Bytes');
  expect(text).not.toContain('record');
  expect(text).not.toContain('search');
});
it('says in every section when and how it was measured, since others may be measured again without it', async () => {
  const [, ...sections] = (await formatReport(report)).split(/^## /m);
  expect(sections.length).toBeGreaterThan(2);
  for (const section of sections)
    expect(section).toContain('\n\nMedians of 3 on 2020-01-02; a machine; 60 s to finish.\n\n');
});

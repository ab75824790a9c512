import { expect, it } from 'vitest';
import { formatGrowth } from '../../../bench/report/growth.ts';

const cost = { seconds: 200, memory: 2.5e9, files: 900, size: 150e6, home: 118_000 };
const formatted = (growth: Parameters<typeof formatGrowth>[0]['growth']): string[][] =>
  formatGrowth({ growth })
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));

it('formatGrowth sets time and memory for each event beside those of the whole, and judges what was asked', () => {
  const [row = [], heavy = []] = formatted([
    { events: 10_000, cost },
    { events: 10_000, cost: { ...cost, home: 200_001 } },
  ]);
  expect(row.slice(1, 6)).toEqual(['10,000', '200 s', '20 ms', '2,500,000 kB', '250 kB']);
  expect([row[8], heavy[8]]).toEqual(['yes', '**no**']);
});

it('formatGrowth says why a size was not built', () => {
  expect(formatted([{ events: 50_000, unfinished: 'not built within 1800 s' }])[0]?.[2]).toBe(
    'not built within 1800 s',
  );
});

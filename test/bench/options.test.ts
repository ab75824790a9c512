/** The options of the bench. */
import { expect, it } from 'vitest';
import { parseOptions } from '../../bench/options.ts';

it('measures everything and writes the results by default', () => {
  const options = parseOptions([]);
  expect(options).toMatchObject({ sizes: [200, 2000, 10_000, 100_000], runs: 3, rates: [1, 4], limit: 60_000 });
  expect(options.peers.map(({ id }) => id)).toEqual(['lanes', 'canvas', 'vis-clustered', 'vis']);
  expect(options).toMatchObject({
    record: true,
    search: true,
    growth: [1000, 10_000, 50_000],
    isWhole: true,
    results: 'bench/RESULTS.md',
  });
});

it('leaves the results alone when it takes a quick look', () => {
  const options = parseOptions(['--sizes', '200,2000', '--runs', '1', '--only', 'lanes,canvas']);
  expect(options).toMatchObject({ sizes: [200, 2000], runs: 1, record: false, search: false, isWhole: false });
  expect(options.peers.map(({ id }) => id)).toEqual(['lanes', 'canvas']);
  expect(options.results).toBeUndefined();
});

it.each([
  [['--only', 'lane'], 'unknown page lane'],
  [['--sizes', '200,x'], 'invalid number x'],
  [['--runs', '0'], 'invalid number 0'],
])('refuses %j', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});

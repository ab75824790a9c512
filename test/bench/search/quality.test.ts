/** The judgement of an engine by labelled queries. */
import { expect, it } from 'vitest';
import { judge, judgeBySort } from '../../../bench/search/quality.ts';
import { type LabelledQuery, readQueries } from '../../../bench/search/queries.ts';

const query = (sort: string, text: string, ...expected: string[]): LabelledQuery => ({
  ...{ sort, text, expected },
  half: 'tune',
});
const queries = [
  query('plain', 'a', 'x'),
  query('plain', 'b', 'y', 'z'),
  query('hard', 'c', 'x'),
  query('hard', 'd', 'q'),
];
const answers: Record<string, string[]> = {
  a: ['x', 'y'],
  b: ['x', 'z', 'y'],
  c: ['1', '2', '3', '4', '5', 'x'],
  d: [],
};
const engine = (text: string): string[] => answers[text] ?? [];

it('counts first places, five first places, and one over the place of the first that is expected', () => {
  expect(judge(engine, queries)).toMatchObject({ queries: 4, hit1: 1 / 4, hit5: 2 / 4, mrr: (1 + 1 / 2 + 1 / 6) / 4 });
});

it('tells what came first instead', () => {
  expect(judge(engine, queries).missed).toEqual([
    'b (x first, expected at 2)',
    'c (1 first, expected at 6)',
    'd (nothing first, expected not found)',
  ]);
});

it('judges each sort for itself', () => {
  expect([...judgeBySort(engine, queries)].map(([sort, { hit1 }]) => [sort, hit1])).toEqual([
    ['plain', 1 / 2],
    ['hard', 0],
  ]);
});

it('puts every second query of a sort in the half that rules are not tuned on', () => {
  const halves = readQueries().filter(({ sort }) => sort === 'exact');
  expect(halves.slice(0, 4).map(({ half }) => half)).toEqual(['tune', 'report', 'tune', 'report']);
});

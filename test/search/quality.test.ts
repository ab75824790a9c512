/** How well the search answers labelled queries: those of the half that its rules were not tuned on. */
import { expect, test } from 'vitest';
import { judge, judgeBySort } from '../../bench/search/quality.ts';
import { readQueries } from '../../bench/search/queries.ts';
import { createSearch } from '../../src/core/query/search.ts';
import { readChronicle } from '../../src/site/read-data.ts';

const chronicle = readChronicle();
const search = createSearch(chronicle);
const engine = (text: string): string[] => search(text, 'en', 20).map(({ id }) => id);
const queries = readQueries();

test('the labels name what there is, and each query is asked once', () => {
  const known = new Set([...chronicle.entities, ...chronicle.events].map(({ id }) => id));
  expect(queries.flatMap(({ expected }) => expected.filter((id) => !known.has(id)))).toEqual([]);
  expect(queries.filter(({ expected }) => expected.length === 0)).toEqual([]);
  expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
});

test('there are 240 queries or more, half of them in Japanese or mixed, and as many to report as to tune by', () => {
  const count = (test: (query: (typeof queries)[number]) => boolean): number => queries.filter(test).length;
  expect(queries.length).toBeGreaterThanOrEqual(240);
  const inJapanese = count(({ text }) => /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text));
  expect(inJapanese / queries.length).toBeGreaterThan(0.48);
  expect(count(({ half }) => half === 'report')).toBe(queries.length / 2);
});

test('what a reader expects comes first', () => {
  const report = queries.filter(({ half }) => half === 'report');
  const { hit1, hit5, mrr } = judge(engine, report);
  const table = [...judgeBySort(engine, report)].map(
    ([sort, one]) =>
      `${sort.padEnd(24)} ${String(one.queries).padStart(3)}  hit@1 ${one.hit1.toFixed(2)}  hit@5 ${one.hit5.toFixed(2)}  MRR ${one.mrr.toFixed(3)}  ${one.missed.join('; ')}`,
  );
  const message = `hit@1 ${hit1.toFixed(3)}, hit@5 ${hit5.toFixed(3)}, MRR ${mrr.toFixed(3)}\n${table.join('\n')}`;
  expect(hit1, message).toBeGreaterThanOrEqual(0.97);
  expect(hit5, message).toBeGreaterThanOrEqual(0.99);
  expect(mrr, message).toBeGreaterThanOrEqual(0.98);
});

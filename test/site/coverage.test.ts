import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/core/dates/parse.ts';
import type { SourcedEvent } from '../../src/core/model/chronicle.ts';
import { countLanguages, countMonths, countPrecisions, countSources, rankEntities } from '../../src/site/coverage.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

const tiny = tinyChronicle();
const on = (...dates: string[]): SourcedEvent[] =>
  dates.map((date) => ({ ...tiny.events[0]!, id: date, date: parseDate(date) }));
const citing = (...sources: string[]): SourcedEvent => ({ ...tiny.events[0]!, sources: sources.map((id) => ({ id })) });

describe('countMonths', () => {
  it('counts each year of the time by month', () => {
    const { before, years } = countMonths(tiny);
    expect(before).toBe(0);
    expect(years).toEqual([
      { year: 2014, months: [0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0], other: 0, total: 2 },
      { year: 2015, months: [0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0], other: 0, total: 2 },
      { year: 2016, months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], other: 0, total: 0 },
    ]);
  });
  it('puts what lies in no one month beside the months of its first year', () => {
    const { years } = countMonths({
      ...tiny,
      events: on('2014', '2014-22', '2014-01-31/2014-02-01', '2014-12/2015-01'),
    });
    expect(years[0]).toEqual({ year: 2014, months: Array(12).fill(0), other: 4, total: 4 });
    expect(years[1]?.total).toBe(0);
  });
  it('keeps apart what was over before the time begins, and no more than that', () => {
    const { before, years } = countMonths({ ...tiny, events: on('2013-12-31', '2013/2014', '2014-01-01') });
    expect(before).toBe(1);
    expect(years[0]).toMatchObject({ other: 1, total: 2 });
  });
});

it('countPrecisions counts by precision, and what is about or unsure', () => {
  const events = on('2014-05-01', '2014-05', '2014-05~', '2014-22', '2014?', '2014/2015', '2014/2015~', '../2015');
  expect(countPrecisions(events)).toEqual([
    { precision: 'day', count: 1, unsure: 0 },
    { precision: 'month', count: 2, unsure: 1 },
    { precision: 'season', count: 1, unsure: 0 },
    { precision: 'year', count: 1, unsure: 1 },
    { precision: 'interval', count: 3, unsure: 1 },
  ]);
});

it('countSources counts different sources, not citations', () => {
  expect(
    countSources([citing('a'), citing('a', 'a'), citing('a', 'b'), citing('a', 'b', 'c'), citing(...'abcd')]),
  ).toEqual([2, 1, 2]);
});

it('countLanguages counts sources, and the events that cite any of a language', () => {
  const source = (id: string, language?: string) => ({
    id,
    type: 'webpage' as const,
    title: id,
    ...(language && { language }),
  });
  const sources = [source('x'), source('a', 'ja'), source('b', 'ja')];
  const events = [citing('a', 'b', 'x'), citing('b'), citing('x')];
  expect(countLanguages({ ...tiny, sources, events })).toEqual([
    { language: 'ja', sources: 2, events: 2 },
    { language: undefined, sources: 1, events: 2 },
  ]);
});

it('rankEntities groups by count, the most first, each group in the order given', () => {
  const counts: Record<string, number> = { galley: 3, sloop: 12, harbour: 3, yard: 0 };
  const ranked = rankEntities(tiny.entities, (id) => counts[id]!);
  expect(ranked.map(({ count, entities }) => [count, ...entities.map(({ id }) => id)])).toEqual([
    [12, 'sloop'],
    [3, 'galley', 'harbour'],
    [0, 'yard'],
  ]);
});

import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/dates/parse.ts';
import type { SourcedChronicle } from '../../../src/core/model/chronicle.ts';
import { compareChronicles, listLost } from '../../../src/core/releases/compare.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const before = tinyChronicle();
const [galley, ...others] = before.events as [SourcedChronicle['events'][0], ...SourcedChronicle['events']];

describe('compareChronicles', () => {
  it('finds nothing between equals', () => {
    expect(compareChronicles(before, tinyChronicle())).toEqual([]);
  });
  it('finds what is new, and of what is not the fields that say something else', () => {
    const after = {
      ...before,
      events: [{ ...galley, date: parseDate('2014-03'), sources: [] }, ...others, { ...galley, id: 'galley-sinks' }],
      entities: before.entities.map((one) => (one.id === 'yard' ? { ...one, aliases: ['dock'] } : one)),
    };
    expect(compareChronicles(before, after)).toEqual([
      { how: 'corrected', type: 'event', id: galley.id, fields: ['date', 'sources'] },
      { how: 'added', type: 'event', id: 'galley-sinks', fields: [] },
      { how: 'corrected', type: 'company', id: 'yard', fields: ['aliases'] },
    ]);
  });
  it('knows a record under its new id, and those that name it as unchanged', () => {
    const text = JSON.stringify(before).replaceAll('"yard"', '"shipyard"');
    const after = {
      ...(JSON.parse(text) as SourcedChronicle),
      redirects: [{ type: 'company' as const, id: 'yard', to: 'shipyard' }],
    };
    const changes = compareChronicles(before, after).filter(({ type }) => type !== 'chart');
    expect(changes).toEqual([{ how: 'renamed', type: 'company', id: 'shipyard', was: 'yard', fields: [] }]);
  });
  it('tells what was given up for a record that was there before', () => {
    const to = others[0]!.id;
    const after = { ...before, events: others, redirects: [{ type: 'event' as const, id: galley.id, to }] };
    expect(compareChronicles(before, after)).toEqual([
      { how: 'removed', type: 'event', id: to, was: galley.id, fields: [] },
    ]);
  });
  it('calls a chart corrected when its figures are', () => {
    const charts = [{ id: 'ships', series: 'launches' }] as unknown as SourcedChronicle['charts'];
    const series = before.series.map((one) => ({ ...one, points: one.points.slice(1) }));
    expect(compareChronicles({ ...before, charts }, { ...before, charts, series })).toEqual([
      { how: 'corrected', type: 'chart', id: 'ships', fields: ['figures'] },
    ]);
  });
});

describe('listLost', () => {
  it('lists ids that are neither there nor redirected', () => {
    const ids = (...list: string[]) => list.map((id) => ({ id }));
    expect(listLost(ids('a', 'b', 'c'), ids('a', 'd'), ids('b'))).toEqual(['c']);
  });
});

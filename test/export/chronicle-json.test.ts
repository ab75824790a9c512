import { expect, it } from 'vitest';
import { parseDate } from '../../src/core/dates/parse.ts';
import { chronicleJson } from '../../src/export/chronicle-json.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

const json = (chronicle = tinyChronicle()): unknown => JSON.parse(JSON.stringify(chronicleJson(chronicle)));

it('chronicleJson has the fields of the public interface, in their order', () => {
  expect(Object.keys(json() as object)).toEqual([
    'schema',
    'version',
    'events',
    'projects',
    'companies',
    'lineage',
    'sources',
    'series',
    'tours',
  ]);
});

it('chronicleJson writes dates as EDTF and as ISO days', () => {
  expect(json()).toHaveProperty('events.1', {
    id: 'harbour-opens',
    date: '2014-06',
    earliest: '2014-06-01',
    latest: '2014-06-30',
    kind: 'launch',
    weight: 1,
    label: { en: 'Opens', ja: '開港' },
    title: { en: 'The harbour opens', ja: '港湾財団が発足' },
    summary: { en: 'The harbour opens.', ja: '港湾財団が発足。' },
    companies: ['harbour'],
    projects: [],
    effects: [{ type: 'started', subject: 'harbour' }],
    sources: [{ id: 'log-book' }],
  });
});

it('chronicleJson folds stages, memberships and lineage', () => {
  expect(json()).toMatchObject({
    schema: 1,
    version: '2020.1',
    projects: [
      {
        id: 'galley',
        kind: 'project',
        name: { en: 'Galley', ja: 'ガレー船' },
        aliases: [],
        theme: 'ships',
        stages: [{ stage: 'young', from: '2015-08-01', event: 'galley-joins-harbour' }],
      },
      { id: 'sloop', stages: [] },
    ],
    companies: [
      { id: 'harbour', kind: 'foundation', memberships: [], owners: [] },
      {
        id: 'yard',
        kind: 'company',
        memberships: [{ of: 'harbour', tier: 'gold', from: '2015-08-01', event: 'galley-joins-harbour' }],
        owners: [],
      },
    ],
    lineage: [{ from: ['galley'], to: 'sloop', kind: 'descent', event: 'sloop-starts' }],
    sources: [{ id: 'log-book' }, { id: 'crew-list' }],
    series: [{ id: 'launches' }],
    tours: [],
  });
});

it('chronicleJson joins the ancestors of one merger, and gives owners with both ends', () => {
  const tiny = tinyChronicle();
  const [event] = tiny.events;
  const happen = (id: string, day: string, effects: (typeof tiny.events)[number]['effects']): typeof tiny.events =>
    event ? [{ ...event, id, date: parseDate(day), effects }] : [];
  const events = [
    ...happen('bought', '2015-01-01', [{ type: 'owner', subject: 'yard', owner: 'harbour' }]),
    ...happen('joined', '2015-02-01', [{ type: 'merged', subject: 'sloop', from: ['galley', 'yard'] }]),
    ...happen('sold', '2015-03-01', [{ type: 'owner', subject: 'yard', owner: null }]),
  ];
  expect(json({ ...tiny, events })).toMatchObject({
    companies: [
      { owners: [] },
      { owners: [{ owner: 'harbour', from: '2015-01-01', to: '2015-03-01', event: 'bought' }] },
    ],
    lineage: [
      { from: ['yard'], to: 'harbour', kind: 'owner', event: 'bought' },
      { from: ['galley', 'yard'], to: 'sloop', kind: 'merge', event: 'joined' },
    ],
  });
});

it('chronicleJson keeps a disagreement, and has none where there is none', () => {
  const tiny = tinyChronicle();
  const text = { en: 'When?', ja: 'いつか' };
  const disagreement = { question: text, claims: [], verdict: text, certainty: 'open' as const };
  const [first, ...others] = tiny.events;
  const events = first ? [{ ...first, disagreement }, ...others] : [];
  expect(json({ ...tiny, events })).toHaveProperty('events.0.disagreement', disagreement);
  expect(json()).not.toHaveProperty('events.0.disagreement');
});

it('chronicleJson writes series with their dates as EDTF', () => {
  expect(json()).toHaveProperty('series.0', {
    id: 'launches',
    title: { en: 'Ships launched', ja: '進水した船' },
    unit: { en: 'ships', ja: '隻' },
    note: { en: 'Without boats.', ja: '小舟は含まない。' },
    asOf: '2015',
    names: { others: { en: 'Other yards', ja: 'ほかの造船所' } },
    points: [
      {
        date: '2014',
        value: 1,
        series: 'yard',
        label: { en: 'galley', ja: 'ガレー船' },
        event: 'galley-starts',
      },
      { date: '2015', value: 2, series: 'yard' },
      { date: '2014', value: 3.5, series: 'others', qualifier: 'about' },
    ],
    sources: [{ id: 'log-book', locator: 'last page' }],
  });
});

it('chronicleJson leaves out of a series what it does not have', () => {
  const tiny = tinyChronicle();
  const series = tiny.series.map(({ note: _note, names: _names, ...rest }) => rest);
  expect(Object.keys((json({ ...tiny, series }) as { series: object[] }).series[0] ?? {})).toEqual([
    'id',
    'title',
    'unit',
    'asOf',
    'points',
    'sources',
  ]);
});

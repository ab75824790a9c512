import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayToIso, isoToDay } from '../../../src/core/dates/day.ts';
import { compile } from '../../../src/core/model/compile.ts';
import type { DataFile } from '../../../src/core/model/documents.ts';
import { readDataFiles } from '../../../src/site/read-data.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const files = readDataFiles(join(import.meta.dirname, '../../tiny-data'));
const replace = (path: string, change: (records: unknown[]) => unknown): DataFile[] =>
  files.map((file) =>
    file.path === path ? { path, text: JSON.stringify(change(JSON.parse(file.text) as unknown[]), null, 2) } : file,
  );
const events = JSON.parse(files.find(({ path }) => path === 'events/2014.json')?.text ?? '') as Record<
  string,
  unknown
>[];
const sameDay = (id: string, weight: number): unknown => ({ ...events[0], id, weight, effects: [] });

describe('compile', () => {
  it('takes the domain from the site', () => {
    expect(tinyChronicle()).toMatchObject({ from: isoToDay('2014-01-01'), to: isoToDay('2016-12-31') });
  });
  it('puts projects before companies, each on its own lane', () => {
    expect(tinyChronicle().entities.map(({ id, type, lane }) => [id, type, lane])).toEqual([
      ['galley', 'project', 'galley'],
      ['sloop', 'project', 'sloop'],
      ['harbour', 'company', 'harbour'],
      ['yard', 'company', 'yard'],
    ]);
  });
  it('keeps the lane that a record names', () => {
    const compiled = compile(replace('projects.json', ([a, b]) => [a, { ...(b as object), lane: 'yard' }]));
    expect(compiled).toMatchObject({ chronicle: { entities: [{ lane: 'galley' }, { lane: 'yard' }, {}, {}] } });
  });
  it('puts events in order of time, then of weight, then of id', () => {
    const compiled = compile([
      ...files,
      { path: 'events/more.json', text: JSON.stringify([sameDay('b', 1), sameDay('a', 1), sameDay('c', 2)]) },
    ]);
    expect('chronicle' in compiled && compiled.chronicle.events.map(({ id }) => id)).toEqual([
      'c',
      'galley-starts',
      'a',
      'b',
      'harbour-opens',
      'sloop-starts',
      'galley-joins-harbour',
    ]);
  });
  it('reads the dates of a series and of its points, and keeps the points as they are written', () => {
    expect(tinyChronicle().series).toMatchObject([
      {
        id: 'launches',
        asOf: { edtf: '2015', latest: isoToDay('2015-12-31') },
        names: { others: { en: 'Other yards' } },
        sources: [{ id: 'log-book', locator: 'last page' }],
        points: [
          { date: { earliest: isoToDay('2014-01-01') }, value: 1, series: 'yard', event: 'galley-starts' },
          { date: { edtf: '2015' }, value: 2, series: 'yard' },
          { date: { edtf: '2014' }, value: 3.5, series: 'others', qualifier: 'about' },
        ],
      },
    ]);
  });
  it('does without series', () => {
    const compiled = compile(files.filter(({ path }) => !path.startsWith('series/')));
    expect(compiled).toHaveProperty('chronicle.series', []);
  });
  it('says what is missing, and nothing of what the missing would have held', () => {
    const compiled = compile(files.filter(({ path }) => path.includes('/')));
    expect('issues' in compiled && compiled.issues.map(({ file, wrong }) => `${file} ${wrong}`)).toEqual(
      ['companies', 'kinds', 'projects', 'site', 'stages', 'themes'].map((name) => `data/${name}.json missing file`),
    );
  });
  it.each(['__proto__', 'constructor', 'toString'])('is not led astray by the id %s', (id) => {
    const compiled = compile(replace('events/2014.json', ([a, b]) => [{ ...(a as object), companies: [id] }, b]));
    expect('issues' in compiled && compiled.issues.map(({ field }) => field)).toEqual(['companies[0]']);
    expect(compile(replace('themes.json', ([a]) => [a, { ...(a as object), id: 'constructor' }]))).toHaveProperty(
      'chronicle',
    );
  });
  it('reports the issues in order of file and line', () => {
    const compiled = compile(files.map(({ path, text }) => ({ path, text: text.replaceAll('"ja":', '"jp":') })));
    const places = 'issues' in compiled ? compiled.issues.map(({ file, line }) => ({ file, line })) : [];
    expect(places.length).toBeGreaterThan(50);
    expect(places).toEqual(places.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)));
  });
  it('finds every problem of 500 events, and none in good ones', () => {
    const days = Array.from({ length: 500 }, (_, index) => dayToIso(isoToDay('2014-06-01') + index));
    const many = days.map((date) => ({ ...(sameDay(`event-${date}`, 1) as object), date }));
    const good = { path: 'events/many.json', text: JSON.stringify(many, null, 2) };
    const bad = { path: 'events/many.json', text: good.text.replaceAll('"yard"', '"yrad"').replaceAll('"ja"', '"jp"') };
    expect(compile([...files, good])).toHaveProperty('chronicle');
    expect(compile([...files, bad])).toHaveProperty('issues.length', 500 * 7);
  });
});

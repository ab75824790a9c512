/** A site with two releases and a renamed record: what leads where, and what is told of it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { movedPaths } from '../../../src/site/moved-paths.ts';
import { listSteps } from '../../../src/site/releases/changes.ts';
import { cutRelease } from '../../../src/site/releases/cut-release.ts';
import { newestSame, openEditions, releasesShownBy } from '../../../src/site/releases/editions.ts';
import { createNews } from '../../../src/site/releases/news.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronicle-'));
cpSync(join(import.meta.dirname, '../../tiny-data'), folder, { recursive: true });
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const replace = (path: string, old: string, now: string): void =>
  write(path, readFileSync(join(folder, path), 'utf8').replaceAll(old, now));
const cut = (release: string, date: string): void => {
  const result = cutRelease(folder, release, date);
  if ('wrong' in result) throw new Error(result.wrong);
  for (const [path, text] of result.files) write(path, text);
};
cut('2020.1', '2020-01-01');
replace('events/2014.json', '2014-03-05', '2014-03');
cut('2020.2', '2020-02-02');
replace('events/2014.json', '"harbour-opens"', '"harbour-founded"');
write('redirects.json', '[{ "type": "event", "id": "harbour-opens", "to": "harbour-founded" }]');
process.env['DATA_DIR'] = folder;

afterAll(() => rmSync(folder, { recursive: true }));

const releaseOf = (index: number, view: string): string | undefined =>
  newestSame(openEditions().kept[index]!, view).book.pin?.release;

it('newestSame leads to the present where it shows the same, and stays where nothing later does', () => {
  expect(releaseOf(0, 'event/galley-starts')).toBe('2020.1');
  expect(releaseOf(1, 'event/galley-starts')).toBeUndefined();
  expect(releaseOf(0, 'event/harbour-opens')).toBe('2020.2');
  expect(releaseOf(1, 'event/harbour-opens')).toBe('2020.2');
  expect(releaseOf(0, 'event/sloop-starts')).toBeUndefined();
});

it('releasesShownBy are those that lead to a page', () => {
  const { kept, present } = openEditions();
  expect(releasesShownBy(present.book, 'event/sloop-starts')).toEqual(['2020.1', '2020.2']);
  expect(releasesShownBy(present.book, 'event/galley-starts')).toEqual(['2020.2']);
  expect(releasesShownBy(kept[1]!.book, 'event/harbour-opens')).toEqual(['2020.1']);
});

it('an old release knows of the last one', () => {
  expect(openEditions().kept.map(({ book }) => book.pin)).toEqual([
    { release: '2020.1', newer: '2020.2' },
    { release: '2020.2' },
  ]);
});

it('movedPaths lead from every address of an id that was given up', () => {
  expect(movedPaths().map(({ params, props }) => [params.moved, props.to])).toEqual([
    ['events/harbour-opens', '/events/harbour-founded.html'],
    ['embed/event/harbour-opens', '/embed/event/harbour-founded.html'],
    ['ja/events/harbour-opens', '/ja/events/harbour-founded.html'],
    ['ja/embed/event/harbour-opens', '/ja/embed/event/harbour-founded.html'],
  ]);
});

it('listSteps tells what changed since the last release and in each, the newest first', () => {
  expect(
    listSteps().map(({ release, changes }) => [release?.id, changes.map(({ how, id }) => `${how} ${id}`)]),
  ).toEqual([
    [undefined, ['renamed harbour-founded']],
    ['2020.2', ['corrected galley-starts']],
    ['2020.1', []],
  ]);
});

it('createNews tells of releases and their changes, by ids that do not depend on where the site lies', () => {
  const english = createNews('https://one.test', 'en')!;
  expect(english.entries.map(({ title, text, address, date }) => [title, text, address, date])).toEqual([
    ['Data release 2020.2', '1 corrected', 'https://one.test/changes.html#2020.2', '2020-02-02'],
    [
      'Corrected: Yard launches the galley',
      'Event; date: 5 March 2014 → March 2014',
      'https://one.test/events/galley-starts.html',
      '2020-02-02',
    ],
    ['Data release 2020.1', expect.stringContaining('4 events'), 'https://one.test/changes.html#2020.1', '2020-01-01'],
  ]);
  const ids = english.entries.map(({ id }) => id);
  expect(createNews('https://two.test/a/b/', 'en')!.entries.map(({ id }) => id)).toEqual(ids);
  const all = [...ids, ...createNews('https://one.test', 'ja')!.entries.map(({ id }) => id)];
  expect(new Set(all).size).toBe(all.length);
  for (const id of all)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('createNews is silent where the site has no address', () => {
  expect(createNews(undefined, 'en')).toBeUndefined();
});

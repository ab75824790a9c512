import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourcedChronicle } from '../../../src/core/model/chronicle.ts';
import { compile } from '../../../src/core/model/compile.ts';
import { readDataFiles } from '../../../src/site/read-data.ts';
import { checkKept } from '../../../src/site/releases/check-kept.ts';
import { cutRelease } from '../../../src/site/releases/cut-release.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chronicle-'));
  cpSync(join(import.meta.dirname, '../../tiny-data'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const replace = (path: string, old: string, now: string): void =>
  write(path, readFileSync(join(folder, path), 'utf8').replaceAll(old, now));
const cut = (release: string): string => {
  const result = cutRelease(folder, release, '2020-02-03');
  if ('wrong' in result) return result.wrong;
  for (const [path, text] of result.files) write(path, text);
  return result.summary;
};
const wrong = (): string[] => {
  const { chronicle } = compile(readDataFiles(folder), folder) as { chronicle: SourcedChronicle };
  return checkKept(folder, chronicle).map((issue) => `${issue.file.slice(folder.length + 1)}: ${issue.wrong}`);
};

describe('cutRelease', () => {
  it('keeps the data and names the release in the site, of which all else stays', () => {
    expect(cut('2020.2')).toBe('2020.2: 4 events, the first release');
    const site = readFileSync(join(folder, 'site.json'), 'utf8');
    expect(JSON.parse(site)).toMatchObject({ release: '2020.2', releases: [{ id: '2020.2', date: '2020-02-03' }] });
    expect(site).toContain('  "title": { "en": "Tiny chronicle", "ja": "小さな年代記" },\n');
    expect(wrong()).toEqual([]);
  });
  it('says what the next one changes', () => {
    cut('2020.2');
    replace('events/2014.json', '2014-03-05', '2014-03-06');
    expect(cut('2020.10')).toBe('2020.10: 0 added, 1 corrected, 0 renamed, 0 removed');
    expect(wrong()).toEqual([]);
  });
  it('refuses a name that is none, is taken or comes before the last, and a release of nothing', () => {
    for (const name of ['', '2020', 'v2020.2', '2020.2.1', '../2020.2'])
      expect(cut(name)).toContain('name the release');
    cut('2020.2');
    expect(cut('2020.3')).toBe('nothing has changed since 2020.2');
    expect(cut('2020.2')).toContain('exists');
    expect(cut('2020.1')).toContain('the last release is 2020.2');
  });
  it('refuses data with problems', () => {
    replace('events/2014.json', '"yard"', '"yrad"');
    expect(cut('2020.2')).toContain('unknown company "yrad"');
  });
});

describe('checkKept', () => {
  it('notices a kept file that was altered, lost or broken', () => {
    cut('2020.2');
    replace('releases/2020.2.json', 'Yard launches', 'Nobody launches');
    expect(wrong()).toEqual(['releases/2020.2.json: is not as it was published']);
    write('releases/2020.2.json', '{');
    expect(wrong()[0]).toContain('cannot be read');
    rmSync(join(folder, 'releases'), { recursive: true });
    expect(wrong()).toEqual(['releases/2020.2.json: missing file']);
  });
  it('takes other line ends for the same', () => {
    cut('2020.2');
    replace('releases/2020.2.json', '\n', '\r\n');
    expect(wrong()).toEqual([]);
  });
  it('misses every id that was published and is neither there nor redirected', () => {
    cut('2020.2');
    replace('events/2014.json', '"harbour-opens"', '"harbour-founded"');
    for (const path of ['companies.json', 'events/2014.json', 'events/2015.json', 'series/launches.json'])
      replace(path, '"yard"', '"shipyard"');
    expect(wrong()).toEqual([
      'redirects.json: the event "harbour-opens" of this release is gone',
      'redirects.json: the company "yard" of this release is gone',
    ]);
    const redirects = [
      { type: 'event', id: 'harbour-opens', to: 'harbour-founded' },
      { type: 'company', id: 'yard', to: 'shipyard' },
    ];
    write('redirects.json', JSON.stringify(redirects));
    expect(wrong()).toEqual([]);
  });
  it('asks for the last release as that of the site', () => {
    cut('2020.2');
    replace('site.json', '"release": "2020.2"', '"release": "2020.9"');
    expect(wrong()[0]).toContain('"release" is "2020.9"');
  });
});

/** Every folder of test/scripts/import/cases holds a foreign file, and what must come of it: the events, then the report. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile, isFormat } from '../../../scripts/import/import-file.ts';
import { compile } from '../../../src/core/model/compile.ts';
import { formatIssue } from '../../../src/core/model/issue.ts';
import { createAddresses } from '../../../src/site/addresses.ts';
import { readChronicle } from '../../../src/site/read-data.ts';
import { timelineJsJson } from '../../../src/export/timelinejs-json.ts';
import type { SourcedChronicle } from '../../../src/core/model/chronicle.ts';

const TODAY = '2026-01-02';
const cases = join(import.meta.dirname, 'cases');

function run(
  format: string,
  file: string,
  text: string | Uint8Array,
): { chronicle: SourcedChronicle; report: string[] } {
  if (!isFormat(format)) throw new Error(`unknown format ${format}`);
  const { files, losses } = importFile(format, file, typeof text === 'string' ? Buffer.from(text) : text, TODAY);
  const compiled = compile(files, 'imported');
  if ('issues' in compiled) throw new Error(compiled.issues.map(formatIssue).join('\n'));
  return { chronicle: compiled.chronicle, report: losses.map(formatIssue) };
}

function describeChronicle({ site, events, entities, sources }: SourcedChronicle): string {
  const themes = new Map(entities.map(({ id, theme }) => [id, theme]));
  const lines = events.map(({ id, date, kind, weight, title, summary, companies, projects, sources: cited }) =>
    [
      [date.edtf, id, kind, weight].join(' '),
      `  “${title.en}”${summary.en === title.en ? '' : ` “${summary.en}”`}`,
      `  on ${[...projects, ...companies].map((one) => `${themes.get(one) ?? ''}/${one}`).join(' ')}`,
      `  from ${cited.map((one) => [one.id, one.locator].filter(Boolean).join(', ')).join('; ')}`,
    ].join('\n'),
  );
  const list = sources.map((source) => [source.id, source.title, source.URL].filter(Boolean).join(' | '));
  return [`${site.title.en} (${site.tagline.en})`, site.description.en, ...lines, ...list].join('\n');
}

describe('importFile', () => {
  it.each(readdirSync(cases))('makes of cases/%s what is expected, and reports the rest', (name) => {
    const folder = join(cases, name);
    const file = readdirSync(folder).find((one) => one !== 'expected.txt')!;
    const { chronicle, report } = run(name.replace(/-.*$/, ''), file, readFileSync(join(folder, file)));
    const printed = `${describeChronicle(chronicle)}\n\n${report.join('\n')}\n`;
    expect(printed).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  });

  it('reads what this site exports for TimelineJS: the same events at the same times', () => {
    const own = readChronicle();
    const json = JSON.stringify(timelineJsJson(own, 'en', createAddresses('https://example.org')));
    const { chronicle } = run('timelinejs', 'own.json', json);
    const times = ({ events }: SourcedChronicle): string[] =>
      events.map(({ id, title, date }) => [id, title.en, date.earliest, date.latest].join(' ')).sort();
    expect(times(chronicle)).toEqual(times(own));
  });

  it.each([
    ['timelinejs', 'x.json', '{"events": [', /^x\.json is not JSON\nx\.json:1 /],
    ['timelinejs', 'x.json', '[1, 2]', /has no list of events/],
    ['timelinejs', 'x.csv', 'a,b\n1,2', /no columns “Headline” and “Year”.*import -- csv x\.csv/],
    ['markwhen', 'x.mw', 'title: nothing', /no events/],
    ['csv', 'x.csv', 'colour,size\nred,2', /no column is a date: name one of them date/],
    ['csv', 'x.csv', 'date,size\n1912,2', /no column is a title/],
    ['csv', 'x.csv', '', /first row must name/],
    ['csv', 'x.csv', 'date,title\nsoon,Never', /no event with a date that can be read\nx\.csv:2 {2}Never {2}date/],
  ])('says why nothing can be made as %s of %s, %j', (format, file, text, message) => {
    expect(() => run(format, file, text)).toThrow(message);
  });

  it('makes good data of hostile texts', () => {
    const rows = [
      '__proto__',
      '../../up',
      'con',
      '<img src=x onerror=alert(1)>',
      'שלום',
      '👩‍👩‍👧',
      'x'.repeat(1e6),
      'a\u0000b',
    ];
    const csv = ['date,title,group,category,tags,company,text'];
    for (const text of rows) csv.push(['1912', ...Array.from({ length: 6 }, () => `"${text}"`)].join(','));
    const { chronicle } = run('csv', 'hostile.csv', csv.join('\n'));
    expect(chronicle.events).toHaveLength(rows.length);
    expect(chronicle.events.every(({ id }) => /^[a-z0-9-]{1,64}$/.test(id))).toBe(true);
    expect(Object.keys({})).toEqual([]);
  });
});

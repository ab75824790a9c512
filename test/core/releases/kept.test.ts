import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileKept, formatKept, parseKept } from '../../../src/core/releases/kept.ts';
import type { Lang } from '../../../src/core/model/text.ts';
import { readDataFiles } from '../../../src/site/read-data.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const files = readDataFiles(join(import.meta.dirname, '../../tiny-data'));
const text = formatKept('2020.1', files);

describe('formatKept', () => {
  it('keeps all from which the chronicle is compiled', () => {
    expect(compileKept(parseKept(text))).toEqual(tinyChronicle());
  });
  it('writes a record a line, so that versions can be compared', () => {
    const written = text.split('\n').filter((line) => line.startsWith('{"id"'));
    const { events, entities } = tinyChronicle();
    expect(written.length).toBeGreaterThan(events.length + entities.length);
    expect(written.every((line) => JSON.parse(line.replace(/,$/, '')) instanceof Object)).toBe(true);
  });
  it('leaves out the releases before it and the redirects, which are of today', () => {
    const site = files.find(({ path }) => path === 'site.json')!;
    const listed = JSON.stringify({ ...(JSON.parse(site.text) as object), releases: [{ id: '2019.1' }] });
    const more = [
      ...files.filter((file) => file !== site),
      { path: 'site.json', text: listed },
      { path: 'redirects.json', text: '[{ "type": "event", "id": "a", "to": "galley-starts" }]' },
    ];
    expect(parseKept(formatKept('2020.1', more))).toEqual(parseKept(text));
  });
});

describe('parseKept', () => {
  it('refuses what it does not know', () => {
    for (const bad of ['null', '[]', '{}', '{"schema":2,"release":"2020.1","records":{}}', '{"schema":1}', '{'])
      expect(() => parseKept(bad), bad).toThrow();
  });
});

describe('compileKept', () => {
  it('says in its first language what it was not kept in', () => {
    const { languages, events } = compileKept(parseKept(text), ['ja', 'fr'] as unknown as Lang[]);
    expect(languages).toEqual(['ja', 'fr']);
    expect(events[0]!.title).toEqual({ ja: '造船所がガレー船を進水', fr: 'Yard launches the galley' });
  });
  it('names every record that has no longer a known shape', () => {
    const kept = parseKept(text.replace('"weight":2', '"weight":9').replace('"hue":', '"hew":'));
    expect(() => compileKept(kept)).toThrow(/2020\.1\/themes:1[^]*2020\.1\/events:1 {2}galley-starts {2}weight/);
  });
});

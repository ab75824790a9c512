import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawSource } from '../../src/core/model/source-schema.ts';
import { cite } from '../../src/export/citation.ts';
import { bibtex } from '../../src/export/bibtex.ts';
import { ris } from '../../src/export/ris.ts';
import { readChronicle } from '../../src/site/read-data.ts';
import { hostileText } from './hostile-chronicle.ts';

const chronicle = readChronicle();
const { sources } = chronicle;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What a reference must keep on its way through another form. A name of one word may come back as a family name. */
function essence({ title, URL, issued, author, language }: Partial<RawSource>): unknown {
  const names = author?.map((name) => {
    const { literal, family, given } = { literal: undefined, family: undefined, given: undefined, ...name };
    return [literal ?? family, given];
  });
  return { title: title && oneLine(title), URL, issued: issued?.['date-parts'][0], names, language };
}

/** BibTeX as the client reads it, which encodes addresses that are encoded already. */
const readBibtex = (items: readonly RawSource[]) =>
  new Cite(bibtex(items)).data.map(({ URL, ...item }) => ({
    ...item,
    ...(URL && { URL: URL.replaceAll('%25', '%') }),
  }));

/** RIS as the client reads it, which takes neither author nor day of an article in a newspaper, but does of a magazine. */
const readRis = (items: readonly RawSource[]) => new Cite(ris(items).replaceAll('TY  - NEWS', 'TY  - MGZN')).data;

it('references.json is read by a CSL processor, every source of it', () => {
  const text = new Cite(sources).format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' });
  expect(text.trim().split('\n')).toHaveLength(sources.length);
  for (const { URL } of sources) if (URL) expect(text).toContain(URL);
});

it('references.json and citations keep to the schema of CSL', () => {
  const schema = JSON.parse(readFileSync('test/export/csl-data.schema.json', 'utf8')) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(sources), JSON.stringify(validate.errors)).toBe(true);
  const { formats } = cite({ id: 'view', title: 'A view', address: 'https://example.org/' }, chronicle.site, 'ja');
  expect(validate(JSON.parse(formats.find(({ name }) => name === 'CSL-JSON')!.text))).toBe(true);
  expect(validate([{ ...sources[0], language: 1 }])).toBe(false);
});

describe.each([
  ['bibtex', readBibtex],
  ['ris', readRis],
])('%s', (_name, read) => {
  it('keeps title, address, date, names and language of every source', () => {
    expect(read(sources).map(essence)).toEqual(sources.map(essence));
  });

  it('keeps any title, and what follows it', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const items = [{ id: 'one', type: 'webpage' as const, title }, sources[0]!];
        expect(read(items).map(essence)).toEqual(items.map(essence));
      }),
    );
  });
});

it('bibtex keeps a publisher whose name has an "and" in it', () => {
  const publisher = 'Ropes and Sons';
  const items = [{ id: 'one', type: 'article-newspaper' as const, title: 'Knots', publisher }];
  expect(new Cite(bibtex(items)).data[0]?.publisher).toBe(publisher);
});

it('ris never breaks a line of its own, and gives each source its type', () => {
  const lines = ris(sources).split('\r\n');
  for (const line of lines) if (line) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(sources.length);
  expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(sources.length);
});

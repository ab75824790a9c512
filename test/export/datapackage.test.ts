import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package as FrictionlessPackage } from 'datapackage';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { createAddresses } from '../../src/site/addresses.ts';
import { createDataFiles } from '../../src/site/data-files.ts';
import { readChronicle } from '../../src/site/read-data.ts';

interface Package {
  readonly name: string;
  readonly homepage?: string;
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly schema?: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: 'string' | 'date' | 'integer';
        readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly unknown[] };
      }[];
    };
  }[];
}

const chronicle = readChronicle();
const files = createDataFiles(chronicle, createAddresses('https://example.org/'));
const textOf = (path: string): string => files.find((file) => file.path === path)!.text;
const described = JSON.parse(textOf('datapackage.json')) as Package;

const TYPES = { string: /^/, date: /^\d{4}-\d\d-\d\d$/, integer: /^-?\d+$/ };

it('datapackage lists every file beside it with its true size, each under a name of its own', () => {
  const beside = files.filter(({ folder, path }) => folder === 'en' && path !== 'datapackage.json');
  expect(described.resources.map(({ path, bytes }) => [path, bytes])).toEqual(
    beside.map(({ path, text }) => [path, Buffer.byteLength(text)]),
  );
  const names = described.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of [described.name, ...names]) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(described).toMatchObject({ homepage: 'https://example.org/index.html', version: chronicle.site.release });
});

it('datapackage describes the columns of the table as they are', () => {
  const { fields } = described.resources.find(({ schema }) => schema)!.schema!;
  const { data, meta } = Papa.parse<Record<string, string>>(textOf('table.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(meta.fields).toEqual(fields.map(({ name }) => name));
  for (const { name, type, constraints } of fields) {
    const cells = data.map((row) => row[name]!);
    for (const cell of cells) expect(cell).toMatch(TYPES[type]);
    if (constraints?.required) expect(cells).not.toContain('');
    if (constraints?.unique) expect(new Set(cells).size).toBe(cells.length);
    if (constraints?.enum) expect(constraints.enum.map(String)).toEqual(expect.arrayContaining([...new Set(cells)]));
  }
});

it('a client of Frictionless reads the table, each cell by its type', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    for (const path of ['datapackage.json', 'table.csv']) writeFileSync(join(folder, path), textOf(path));
    const read = await FrictionlessPackage.load(join(folder, 'datapackage.json'), { basePath: folder, strict: true });
    const rows = await read.resources.find(({ tabular }) => tabular)!.read({ keyed: true });
    expect(rows.map(({ id, weight }) => [id, weight])).toEqual(chronicle.events.map(({ id, weight }) => [id, weight]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

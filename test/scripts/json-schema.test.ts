import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../src/core/model/tables.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schema-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (data: string) =>
  spawnSync(process.execPath, ['scripts/json-schema.ts'], {
    env: { ...process.env, DATA_DIR: data },
    encoding: 'utf8',
  });

it('schema writes into the data folder, for the languages that its site names', () => {
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ languages: ['de', 'en'] }));
  const { status, stderr } = run(folder);
  expect(status, stderr).toBe(0);
  expect(readdirSync(join(folder, 'schema')).sort()).toEqual(TABLE_NAMES.map((table) => `${table}.json`).sort());
  const site = readFileSync(join(folder, 'schema/site.json'), 'utf8');
  expect(site).toContain('"de"');
  expect(site).not.toContain('"ja"');
});

it('schema makes no folder where there is none', () => {
  const { status, stderr } = run(join(folder, 'mistyped'));
  expect(status).toBe(1);
  expect(stderr).toContain('there is no folder');
  expect(existsSync(join(folder, 'mistyped'))).toBe(false);
});

it('schema writes nothing where the languages cannot be read, and says where', () => {
  writeFileSync(join(folder, 'site.json'), '{ "languages": ["de", "en",] }');
  const { status, stderr } = run(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('site.json:1');
  expect(existsSync(join(folder, 'schema'))).toBe(false);
});

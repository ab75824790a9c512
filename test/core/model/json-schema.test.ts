import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/given.ts';
import { createJsonSchemas } from '../../../src/core/model/json-schema.ts';
import { TABLE_NAMES } from '../../../src/core/model/tables.ts';

it.each([...createJsonSchemas(LANGUAGES)])(
  'createJsonSchemas gives what data/schema/%s.json holds',
  (table, schema) => {
    const file = new URL(`../../../data/schema/${table}.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8')), 'run: npm run schema').toEqual(schema);
  },
);

it('editors know the schema of every table of this project', () => {
  const settings = readFileSync('.vscode/settings.json', 'utf8');
  expect(TABLE_NAMES.filter((table) => !settings.includes(`"./data/schema/${table}.json"`))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/given.ts';
import { createJsonSchemas } from '../../../src/core/model/json-schema.ts';

it.each([...createJsonSchemas(LANGUAGES)])('createJsonSchemas gives what data/schema/%s.json holds', (table, schema) => {
  const file = new URL(`../../../data/schema/${table}.json`, import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8')), 'run: node scripts/json-schema.ts').toEqual(schema);
});

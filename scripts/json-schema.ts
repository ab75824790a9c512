/** Writes the JSON Schemas of the data files to data/schema/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { LANGUAGES } from '../src/i18n/given.ts';
import { createJsonSchemas } from '../src/core/model/json-schema.ts';

const folder = new URL('../data/schema/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [table, schema] of createJsonSchemas(LANGUAGES)) {
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
  writeFileSync(new URL(`${table}.json`, folder), text);
}

/** The JSON Schemas of data files, beside them in `schema/`, where editors find them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { createJsonSchemas } from '../src/core/model/json-schema.ts';
import type { Lang } from '../src/core/model/text.ts';

/** Writes the schema of every table into `schema/` of a data folder whose texts are in these languages. */
export async function writeSchemas(folder: string, languages: readonly Lang[]): Promise<void> {
  mkdirSync(join(folder, 'schema'), { recursive: true });
  for (const [table, schema] of createJsonSchemas(languages)) {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
    writeFileSync(join(folder, 'schema', `${table}.json`), text);
  }
}

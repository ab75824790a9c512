/** A first data folder of one's own: three invented events that are plainly to be replaced, and how. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJsonSchemas } from '../../src/core/model/json-schema.ts';
import { KNOWN_LANGUAGES } from '../../src/core/model/text.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/**
 * Writes the folder, with the schemas of its files beside them; its first release is named after `year`. Throws, for
 * people, where there is something already.
 */
export function writeHistory(folder: string, year: number): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file; name a folder`);
    if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty; name another folder`);
  }
  cpSync(TEMPLATE, folder, { recursive: true });
  const site = join(folder, 'site.json');
  writeFileSync(site, readFileSync(site, 'utf8').replace('{year}', String(year)));
  mkdirSync(join(folder, 'schema'));
  for (const [table, schema] of createJsonSchemas(KNOWN_LANGUAGES))
    writeFileSync(join(folder, 'schema', `${table}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

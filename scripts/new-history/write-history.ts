/** A first data folder of one's own: three invented events that are plainly to be replaced, and how. */
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN_LANGUAGES } from '../../src/core/model/text.ts';
import { writeSchemas } from '../write-schemas.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/**
 * Writes the folder, with the schemas of its files beside them; its first release is named after `year`. Rejects, for
 * people, where there is something already.
 */
export async function writeHistory(folder: string, year: number): Promise<void> {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file; name a folder`);
    if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty; name another folder`);
  }
  cpSync(TEMPLATE, folder, { recursive: true });
  const site = join(folder, 'site.json');
  writeFileSync(site, readFileSync(site, 'utf8').replace('{year}', String(year)));
  await writeSchemas(folder, KNOWN_LANGUAGES);
}

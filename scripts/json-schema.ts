/** `npm run schema`: writes the JSON Schemas of the data files to `schema/` of the data folder, in its languages. */
import { existsSync } from 'node:fs';
import { LANGUAGES } from '../src/i18n/given.ts';
import { dataFolder } from '../src/site/read-data.ts';
import { writeSchemas } from './write-schemas.ts';

const folder = dataFolder();

if (existsSync(folder)) {
  await writeSchemas(folder, LANGUAGES);
  console.log(`wrote ${folder}/schema/ for ${LANGUAGES.join(', ')}`);
} else {
  console.error(`there is no folder ${folder}`);
  process.exitCode = 1;
}

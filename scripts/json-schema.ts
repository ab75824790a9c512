/** `npm run schema`: writes the JSON Schemas of the data files to `schema/` of the data folder, in its languages. */
import { existsSync } from 'node:fs';
import { compile } from '../src/core/model/compile.ts';
import { formatIssues, type Issue } from '../src/core/model/issue.ts';
import { LANGUAGES } from '../src/i18n/given.ts';
import { dataFolder, readDataFiles } from '../src/site/read-data.ts';
import { writeSchemas } from './write-schemas.ts';

const folder = dataFolder();
const issues = existsSync(folder) ? listIssues(folder) : [];

if (!existsSync(folder)) {
  console.error(`there is no folder ${folder}`);
  process.exitCode = 1;
} else if (issues.length > 0) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  await writeSchemas(folder, LANGUAGES);
  console.log(`wrote ${folder}/schema/ for ${LANGUAGES.join(', ')}`);
}

/** Why the languages of a folder cannot be read, and the schemas would be those of others. */
function listIssues(folder: string): readonly Issue[] {
  const compiled = compile(readDataFiles(folder), folder);
  const all = 'issues' in compiled ? compiled.issues : [];
  return all.filter(
    ({ file, field }) => file === `${folder}/site.json` && (field === '' || field.startsWith('languages')),
  );
}

/** `npm run import`: turns a TimelineJS, markwhen or CSV file into a data folder, and reports what it could not keep. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../src/core/model/compile.ts';
import { formatIssue, formatIssues, shortenIssue } from '../src/core/model/issue.ts';
import { importFile, isFormat } from './import/import-file.ts';

const USAGE = `npm run import -- timelinejs <file.json or file.csv> [--to folder]
npm run import -- markwhen <file.mw> [--to folder]
npm run import -- csv <file.csv> [--to folder]`;

/** How much of the report the terminal shows. */
const SHOWN = 30;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
  const [format = '', path, ...others] = positionals;
  if (!isFormat(format) || path === undefined || others.length > 0) throw new Error(USAGE);
  if (!existsSync(path)) throw new Error(`there is no file ${path}`);
  const folder = values.to ?? `${basename(path).replace(/\.\w+$/, '')}-data`;
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} is not empty; name another folder with --to`);
  }
  const { files, losses } = importFile(format, path, readFileSync(path), new Date().toISOString().slice(0, 10));
  const compiled = compile(files, folder);
  if ('issues' in compiled)
    throw new Error(`the import made bad data, which is a fault of it\n${formatIssues(compiled.issues)}`);
  const report = join(folder, 'import-report.txt');
  for (const file of [
    ...files,
    { path: 'import-report.txt', text: losses.map((loss) => `${formatIssue(loss)}\n`).join('') },
  ]) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.text);
  }
  const { events, entities, sources } = compiled.chronicle;
  console.log(`${folder}: ${[count(events, 'event'), count(entities, 'lane'), count(sources, 'source')].join(', ')}\n`);
  console.log(`${formatIssues(losses.map(shortenIssue), SHOWN)}\n\nAll that is not as it was stands in ${report}.`);
  console.log(`Next: DATA_DIR=${folder} npm run check, then DATA_DIR=${folder} npm start`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function count({ length }: readonly unknown[], noun: string): string {
  return `${String(length)} ${length === 1 ? noun : `${noun}s`}`;
}

/** The data folder, read from the disk and compiled. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import { compile } from '../core/model/compile.ts';
import type { DataFile } from '../core/model/documents.ts';
import { formatIssues } from '../core/model/issue.ts';
import { checkWords } from '../i18n/check-words.ts';

/** The folder that holds the data: `DATA_DIR`, or `data`, as seen from the working directory. */
export function dataFolder(): string {
  return process.env['DATA_DIR'] || 'data';
}

/** Reads every JSON file of a folder but those of `schema/` and `releases/` in it, in order of path. Throws, for people, if there is no such folder. */
export function readDataFiles(folder: string): DataFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`there is no folder ${folder}`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((path) => path.endsWith('.json') && !/^(schema|releases)\//.test(path))
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

let chronicle: SourcedChronicle | undefined;

/** The chronicle of the data folder, compiled once per process. Throws one error that lists every problem of the data. */
export function readChronicle(): SourcedChronicle {
  if (chronicle) return chronicle;
  const folder = dataFolder();
  const files = readDataFiles(folder);
  const compiled = compile(files, folder);
  const { issues } = 'issues' in compiled ? compiled : checkWords(files, compiled.chronicle.languages, folder);
  if ('issues' in compiled || issues.length > 0) throw new Error(`invalid data\n${formatIssues(issues)}`);
  chronicle = compiled.chronicle;
  return chronicle;
}

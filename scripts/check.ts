/** Checks the data alone: prints every problem, then notes (`--problems`: without; `--json`: for machines); exits with 1 on problems. */
import type { SourcedChronicle } from '../src/core/model/chronicle.ts';
import { compile } from '../src/core/model/compile.ts';
import type { DataFile } from '../src/core/model/documents.ts';
import { formatIssues } from '../src/core/model/issue.ts';
import { compileNotes } from '../src/core/model/notes/compile-notes.ts';
import { formatNotes } from '../src/core/model/notes/note.ts';
import { checkWords } from '../src/i18n/check-words.ts';
import { LANGUAGES } from '../src/i18n/given.ts';
import { dataFolder, readDataFiles } from '../src/site/read-data.ts';
import { checkKept } from '../src/site/releases/check-kept.ts';

const folder = dataFolder();
const files = readFiles();
const compiled = compile(files, folder);
const words = checkWords(files, LANGUAGES, folder);
const issues = [...('issues' in compiled ? compiled.issues : checkKept(folder, compiled.chronicle)), ...words.issues];
const notes = process.argv.includes('--problems')
  ? []
  : [...words.missing.map((issue) => ({ sort: 'words of the interface', ...issue })), ...compileNotes(files, folder)];

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ok: issues.length === 0, issues, notes }, null, 2));
} else {
  console.log(
    'chronicle' in compiled && issues.length === 0
      ? `${countRecords(compiled.chronicle)}: no problems`
      : formatIssues(issues),
  );
  if (notes.length > 0) console.log(`\n${notes.length} notes, of which none fails the check\n\n${formatNotes(notes)}`);
}
process.exitCode = issues.length > 0 ? 1 : 0;

function countRecords({ events, entities, sources, series }: SourcedChronicle): string {
  const projects = entities.filter(({ type }) => type === 'project');
  const counts = [
    `${events.length} events`,
    `${projects.length} projects`,
    `${entities.length - projects.length} companies`,
    `${sources.length} sources`,
    `${series.length} series`,
  ];
  return counts.join(', ');
}

// A folder that is not there is a slip, and no fault of the program to be shown with its stack.
function readFiles(): DataFile[] {
  try {
    return readDataFiles(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Raw files to notes on what they hold, whether or not the data has problems. */
import { readDocuments, type DataFile } from '../documents.ts';
import { compareIssues, locate } from '../locate.ts';
import { readRecords, type Rule } from '../records.ts';
import { checkEffectsOfKinds } from './effects-of-kinds.ts';
import { checkEmptyMonths } from './empty-months.ts';
import { checkIdleEntities } from './idle-entities.ts';
import { checkLoneSources } from './lone-sources.ts';
import { checkLongSummaries } from './long-summaries.ts';
import type { Note } from './note.ts';
import { checkTranslations } from './translations.ts';
import { checkUnusedSources } from './unused-sources.ts';

const SORTS: readonly (readonly [sort: string, rule: Rule])[] = [
  ['translation gap', checkTranslations],
  ['kind without its effect', checkEffectsOfKinds],
  ['long summary', checkLongSummaries],
  ['entity without events', checkIdleEntities],
  ['month without events', checkEmptyMonths],
  ['unused source', checkUnusedSources],
  ['lone source', checkLoneSources],
];

/** Compiles the notes on all files of a data folder, sort by sort, each in order of file and line; see `compile`. */
export function compileNotes(files: readonly DataFile[], folder = 'data'): Note[] {
  const { documents, partial } = readDocuments(files, folder);
  const records = readRecords(documents, partial);
  return SORTS.flatMap(([sort, rule]) =>
    rule(records)
      .map(locate)
      .sort(compareIssues)
      .map((issue) => ({ sort, ...issue })),
  );
}

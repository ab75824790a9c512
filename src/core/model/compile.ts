/** Raw files to the compiled chronicle, or to every problem that they have. */
import type { SourcedChronicle } from './chronicle.ts';
import { createChronicle } from './create-chronicle.ts';
import { readDocuments, type DataFile } from './documents.ts';
import type { Issue } from './issue.ts';
import { compareIssues, locate } from './locate.ts';
import { readRecords, type Finding, type Records, type Row, type Rule } from './records.ts';
import { checkCharts } from './rules/charts.ts';
import { checkDates } from './rules/dates.ts';
import { checkDuplicateIds } from './rules/duplicate-ids.ts';
import { checkEffectSubjects } from './rules/effect-subjects.ts';
import { checkEvidence } from './rules/evidence.ts';
import { checkLanes } from './rules/lanes.ts';
import { checkLifetimes } from './rules/lifetimes.ts';
import { checkListedEntities } from './rules/listed-entities.ts';
import { checkRedirects } from './rules/redirects.ts';
import { checkReferences } from './rules/references.ts';
import { checkSeriesLines } from './rules/series-lines.ts';
import { checkSeriesOrder } from './rules/series-order.ts';
import { checkTiers } from './rules/tiers.ts';
import { checkShape } from './shape.ts';
import { TABLE_NAMES, tablesIn } from './tables.ts';

export type Compiled = { readonly chronicle: SourcedChronicle } | { readonly issues: readonly Issue[] };

const RULES: readonly Rule[] = [
  checkDuplicateIds,
  checkReferences,
  checkDates,
  checkListedEntities,
  checkEffectSubjects,
  checkLifetimes,
  checkLanes,
  checkTiers,
  checkEvidence,
  checkSeriesLines,
  checkSeriesOrder,
  checkCharts,
  checkRedirects,
];

/**
 * Compiles all files of a data folder. Never stops at a first problem: the issues are those of all files, in order of
 * file and line. `folder` stands before the paths in the issues.
 */
export function compile(files: readonly DataFile[], folder = 'data'): Compiled {
  const { documents, partial, issues } = readDocuments(files, folder);
  const records = readRecords(documents, partial);
  const findings = [...checkShapes(records), ...RULES.flatMap((rule) => rule(records))];
  const all = [...issues, ...findings.map(locate)];
  return all.length > 0 ? { issues: all.sort(compareIssues) } : { chronicle: createChronicle(records) };
}

/** Checks every record against the schema of its table. */
export function checkShapes(records: Records): Finding[] {
  const tables = tablesIn(records.languages);
  return TABLE_NAMES.flatMap((table) =>
    records[table].flatMap((row: Row) => checkShape(tables[table], row.raw, records.languages).map((problem) => ({ row, ...problem }))),
  );
}

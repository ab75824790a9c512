/** The files of the data folder as documents of their tables. */
import { parseDocument, type Document } from './document.ts';
import { shortenIssue, type Issue } from './issue.ts';
import { FILE_TABLES, isSingle, OPTIONAL_TABLES, tableOf, type TableName } from './tables.ts';

/** A text file of the data folder; `path` is relative to the folder, with forward slashes. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

export interface Documents {
  /** Those of which the records can be read. */
  readonly documents: ReadonlyMap<TableName, readonly Document[]>;
  /** Tables of which a file is missing or cannot be read. */
  readonly partial: ReadonlySet<TableName>;
  readonly issues: readonly Issue[];
}

/** Parses the files; those in folders that the data does not know are left alone. */
export function readDocuments(files: readonly DataFile[], folder: string): Documents {
  const documents = new Map<TableName, Document[]>();
  const partial = new Set<TableName>();
  const issues: Issue[] = [];
  const say = (path: string, line: number, wrong: string, right: string, excerpt?: string): void => {
    const issue = { file: `${folder}/${path}`, line, record: '', field: '', wrong, right };
    issues.push(shortenIssue({ ...issue, ...(excerpt && { excerpt }) }));
  };
  for (const { path, text } of files) {
    const table = tableOf(path);
    if (!table) {
      if (!path.includes('/')) say(path, 1, 'unknown file', `known are ${FILE_TABLES.map(fileOf).join(', ')}`);
      continue;
    }
    const document = parseDocument(`${folder}/${path}`, text);
    for (const { line, wrong, right, excerpt } of document.problems) say(path, line, wrong, right, excerpt);
    const demand = document.isWhole ? explainTop(table, document.value) : undefined;
    if (demand) say(path, 1, ...demand);
    if (document.isWhole && !demand) documents.set(table, [...(documents.get(table) ?? []), document]);
    else partial.add(table);
  }
  for (const table of FILE_TABLES) {
    if (OPTIONAL_TABLES.includes(table) || files.some(({ path }) => path === fileOf(table))) continue;
    partial.add(table);
    say(fileOf(table), 1, 'missing file', table === 'site' ? 'add it' : 'add it, with [] if there are no records');
  }
  return { documents, partial, issues };
}

const fileOf = (table: TableName): string => `${table}.json`;

function explainTop(table: TableName, value: unknown): [wrong: string, right: string] | undefined {
  if (isSingle(table)) return Array.isArray(value) ? ['is a list', 'must be one record { }'] : undefined;
  return Array.isArray(value) ? undefined : ['is not a list', 'must be a list of records [ ]'];
}

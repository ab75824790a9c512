/** The form in which the data of a release is kept: every record as it was written, a line each, whatever file it was in. */
import type { SourcedChronicle } from '../model/chronicle.ts';
import { checkShapes } from '../model/compile.ts';
import { createChronicle } from '../model/create-chronicle.ts';
import { readDocuments, type DataFile } from '../model/documents.ts';
import { formatIssue } from '../model/issue.ts';
import { locate } from '../model/locate.ts';
import { languagesOf } from '../model/languages.ts';
import { readRecords } from '../model/records.ts';
import { isSingle, TABLE_NAMES, type TableName } from '../model/tables.ts';
import type { Lang } from '../model/text.ts';

/** The form that is written now. A file in an older one stays as it is; what reads it is added here. */
const SCHEMA = 1;

/** Redirects are no part of what a release showed. */
const KEPT_TABLES = TABLE_NAMES.filter((table) => table !== 'redirects');

interface KeptRecord {
  readonly id?: string;
}

/** The records of a release as they were written. */
export interface Kept {
  readonly schema: typeof SCHEMA;
  readonly release: string;
  readonly records: Readonly<Partial<Record<TableName, readonly KeptRecord[]>>>;
}

/** Formats the data of a folder, in which nothing is wrong, as the kept file of a release. */
export function formatKept(release: string, files: readonly DataFile[]): string {
  const { documents } = readDocuments(files, '');
  const tables = KEPT_TABLES.map((table) => {
    const rows = (documents.get(table) ?? []).flatMap(({ value }) => (isSingle(table) ? [value] : value));
    // A release does not tell of those before it.
    const lines = rows.map((row) => JSON.stringify(row, (key, value) => (key === 'releases' ? undefined : value)));
    return `${JSON.stringify(table)}:[\n${lines.join(',\n')}\n]`;
  });
  return `{"schema":${String(SCHEMA)},"release":${JSON.stringify(release)},"records":{\n${tables.join(',\n')}\n}}\n`;
}

/** Parses a kept file; throws where it is none, or in a form that is not known. */
export function parseKept(text: string): Kept {
  const kept = JSON.parse(text) as Partial<Kept> | null;
  if (kept?.schema !== SCHEMA) throw new Error(`unknown schema ${JSON.stringify(kept?.schema)}`);
  if (typeof kept.release !== 'string' || typeof kept.records !== 'object') throw new Error('missing records');
  return kept as Kept;
}

/**
 * Compiles a kept release. Its records passed all rules when it was cut, and a rule may have become stricter since; so
 * only their shape is checked. Throws with every problem listed. `languages` are those that it shall speak, where these are
 * not those in which it was kept: what it does not know to say in one, it says in its first.
 */
export function compileKept({ release, records: tables }: Kept, languages?: readonly Lang[]): SourcedChronicle {
  const own = languagesOf(tables.site?.[0]);
  const isOther = languages !== undefined && languages.join() !== own.join();
  const documents = KEPT_TABLES.map((table) => {
    const kept = tables[table] ?? [];
    const values = isOther ? kept.map((record) => speakIn(record, own, languages)) : kept;
    const document = { file: `${release}/${table}`, problems: [], isWhole: true, lineOf: () => 1 };
    const whole = isSingle(table) ? values : [values];
    return [table, whole.map((value) => ({ ...document, value }))] as const;
  });
  const records = readRecords(new Map(documents), new Set());
  const issues = checkShapes(records).map((finding) => formatIssue(locate(finding)));
  if (issues.length > 0) throw new Error(`invalid release ${release}\n${issues.join('\n')}`);
  return createChronicle(records);
}

/** A value with every text in other languages, and these as its own where it names any. */
function speakIn(value: unknown, own: readonly Lang[], languages: readonly Lang[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => speakIn(one, own, languages));
  const said = value as Readonly<Record<string, unknown>>;
  if (own.every((lang) => typeof said[lang] === 'string'))
    return Object.fromEntries(languages.map((lang) => [lang, said[lang] ?? said[own[0]!]]));
  return Object.fromEntries(
    Object.entries(said).map(([key, one]) => [key, key === 'languages' ? languages : speakIn(one, own, languages)]),
  );
}

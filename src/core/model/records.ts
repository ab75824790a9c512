/** The records of all files, each as far as it can be read, with the place where it stands. */
import type { z } from 'zod';
import type { HistoricalDate } from '../dates/historical-date.ts';
import { readDate } from './date-text.ts';
import type { Document } from './document.ts';
import type { Loose } from './loose.ts';
import { parseLoose } from './loose.ts';
import { valueAt, type Path } from './path.ts';
import { isSingle, TABLE_NAMES, tablesIn, type TableName, type TableRecord } from './tables.ts';
import { languagesOf } from './languages.ts';
import type { Lang } from './text.ts';

export interface Row<T = unknown> {
  readonly document: Document;
  /** Place of the record in its document. */
  readonly path: Path;
  /** The id as written, even where it is not a good one; undefined where there is none. */
  readonly id: string | undefined;
  /** What a message calls the record. */
  readonly name: string;
  readonly raw: unknown;
  readonly value: Loose<T>;
}

export interface EventRow extends Row<TableRecord<'events'>> {
  /** Undefined where the date cannot be read. */
  readonly date: HistoricalDate | undefined;
}

export type Records = {
  readonly [T in TableName]: readonly (T extends 'events' ? EventRow : Row<TableRecord<T>>)[];
} & {
  /** Tables of which a file is missing or broken: an id that is not in them may be all right. */
  readonly partial: ReadonlySet<TableName>;
  /** Those that every text must have. */
  readonly languages: readonly Lang[];
};

/** A problem of one record, as a rule reports it; `field` is a path inside the record. */
export interface Finding {
  readonly row: Row;
  readonly field: Path;
  readonly wrong: string;
  readonly right: string;
}

/** One demand on the records as a whole. */
export type Rule = (records: Records) => Finding[];

/** Reads the records of the documents of every table. */
export function readRecords(
  documents: ReadonlyMap<TableName, readonly Document[]>,
  partial: ReadonlySet<TableName>,
): Records {
  const languages = languagesOf(
    documents.get('site')?.[0]?.value,
    TABLE_NAMES.map((table) => valueAt(documents.get(table)?.[0]?.value, [0])),
  );
  const rows = Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      (documents.get(table) ?? []).flatMap((document) => readRows(table, document, languages)),
    ]),
  );
  return { ...rows, partial, languages } as Records;
}

function readRows(table: TableName, document: Document, languages: readonly Lang[]): Row[] {
  const schema = tablesIn(languages)[table];
  if (isSingle(table)) return [readRow(table, document, [], schema)];
  if (!Array.isArray(document.value)) return [];
  return document.value.map((_, index) => readRow(table, document, [index], schema));
}

function readRow(table: TableName, document: Document, path: Path, schema: z.ZodObject): Row {
  const raw = valueAt(document.value, path);
  const written = valueAt(raw, ['id']);
  const id = typeof written === 'string' ? written : undefined;
  const value = parseLoose(schema, raw);
  const name = id ?? (isSingle(table) ? table : `record ${Number(path[0]) + 1}`);
  const row = { document, path, id, name, raw, value };
  return table === 'events' ? ({ ...row, date: readDate(value.date) } as Row) : row;
}

/** JSON Schemas of the data files, for editors and for readers of the published data. */
import { z } from 'zod';
import { isSingle, TABLE_NAMES, tablesIn, type TableName } from './tables.ts';
import type { Lang } from './text.ts';

/** The JSON Schema (draft 2020-12) of one file of every table, with the curators' descriptions. */
export function createJsonSchemas(languages: readonly Lang[]): Map<TableName, object> {
  return new Map(TABLE_NAMES.map((table) => [table, createJsonSchema(table, languages)]));
}

function createJsonSchema(table: TableName, languages: readonly Lang[]): object {
  const schema = tablesIn(languages)[table];
  return z.toJSONSchema(isSingle(table) ? schema : z.array(schema));
}

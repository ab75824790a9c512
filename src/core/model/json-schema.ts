/** JSON Schemas of the data files, for editors and for readers of the published data. */
import { z } from 'zod';
import { isSingle, TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** The JSON Schema (draft 2020-12) of one file of every table, with the curators' descriptions. */
export function createJsonSchemas(): Map<TableName, object> {
  return new Map(TABLE_NAMES.map((table) => [table, createJsonSchema(table)]));
}

function createJsonSchema(table: TableName): object {
  return z.toJSONSchema(isSingle(table) ? TABLES[table] : z.array(TABLES[table]));
}

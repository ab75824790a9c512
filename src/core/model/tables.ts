/** Which files hold which records. */
import type { z } from 'zod';
import { createChartSchema } from './chart-schema.ts';
import { createTextSchemas } from './fields.ts';
import { redirectSchema } from './redirect-schema.ts';
import {
  createCompanySchema,
  createEventSchema,
  createKindSchema,
  createProjectSchema,
  createStageSchema,
  createThemeSchema,
} from './schema.ts';
import { createSeriesSchema } from './series-schema.ts';
import { createSiteSchema } from './site-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { KNOWN_LANGUAGES, type Lang } from './text.ts';

/** The schema of one record of every table, with texts in these languages. */
function createTables(languages: readonly Lang[]) {
  const texts = createTextSchemas(languages);
  return {
    site: createSiteSchema(texts),
    themes: createThemeSchema(texts),
    kinds: createKindSchema(texts),
    stages: createStageSchema(texts),
    projects: createProjectSchema(texts),
    companies: createCompanySchema(texts),
    events: createEventSchema(texts),
    sources: sourceSchema,
    series: createSeriesSchema(texts),
    charts: createChartSchema(texts),
    redirects: redirectSchema,
  } as const;
}

type Tables = ReturnType<typeof createTables>;

const known = new Map<string, Tables>();

/** The same, made once for the same languages. */
export function tablesIn(languages: readonly Lang[]): Tables {
  const key = languages.join(' ');
  const tables = known.get(key) ?? createTables(languages);
  known.set(key, tables);
  return tables;
}

export type TableName = keyof Tables;

export type TableRecord<T extends TableName> = z.infer<Tables[T]>;

export const TABLE_NAMES = Object.keys(tablesIn(KNOWN_LANGUAGES)) as TableName[];

/** Tables that are one file at the top of the folder; the others are folders of files. */
export const FILE_TABLES = [
  'site',
  'themes',
  'kinds',
  'stages',
  'projects',
  'companies',
  'charts',
  'redirects',
] as const satisfies TableName[];

/** Tables whose file may be missing: there are none of them then. */
export const OPTIONAL_TABLES: readonly TableName[] = ['charts', 'redirects'];

const FOLDER_TABLES = ['events', 'sources', 'series'] as const satisfies TableName[];

/** Whether every file of a table holds one record and no list. */
export const isSingle = (table: TableName): table is 'site' | 'series' => table === 'site' || table === 'series';

/** The table that a file belongs to, by its path in the data folder; undefined for a file that holds no records. */
export function tableOf(path: string): TableName | undefined {
  return (
    FILE_TABLES.find((table) => path === `${table}.json`) ??
    FOLDER_TABLES.find((table) => path.startsWith(`${table}/`) && path.endsWith('.json'))
  );
}

/** Which files hold which records. */
import type { z } from 'zod';
import { chartSchema } from './chart-schema.ts';
import { redirectSchema } from './redirect-schema.ts';
import { companySchema, eventSchema, kindSchema, projectSchema, stageSchema, themeSchema } from './schema.ts';
import { seriesSchema } from './series-schema.ts';
import { siteSchema } from './site-schema.ts';
import { sourceSchema } from './source-schema.ts';

/** The schema of one record of every table. */
export const TABLES = {
  site: siteSchema,
  themes: themeSchema,
  kinds: kindSchema,
  stages: stageSchema,
  projects: projectSchema,
  companies: companySchema,
  events: eventSchema,
  sources: sourceSchema,
  series: seriesSchema,
  charts: chartSchema,
  redirects: redirectSchema,
} as const;

export type TableName = keyof typeof TABLES;

export type TableRecord<T extends TableName> = z.infer<(typeof TABLES)[T]>;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

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

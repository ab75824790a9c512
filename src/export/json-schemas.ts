/** The JSON Schemas of the public data files: `data/schema/*.json`. */
import { z } from 'zod';
import { id } from '../core/model/fields.ts';
import { citations, type RawCompany, type RawProject } from '../core/model/schema.ts';
import { sourceSchema } from '../core/model/source-schema.ts';
import { tablesIn } from '../core/model/tables.ts';
import type { Lang } from '../core/model/text.ts';
import { SCHEMA } from './event-json.ts';

const day = z
  .string()
  .regex(/^-?\d{4,6}-\d\d-\d\d$/)
  .describe('A day of the Gregorian calendar, ISO 8601.');

const span = {
  from: day.describe('First day on which it holds.'),
  to: day.optional().describe('First day on which it no longer holds; absent while it holds on.'),
  event: id.describe('Id of the event that began it.'),
};

const thread = z
  .strictObject({ from: z.array(id).min(1), to: id, kind: z.enum(['descent', 'merge', 'owner']), event: id })
  .describe('What came from what.');

/** The schemas of the public files, with texts in these languages. */
function createSchemas(languages: readonly Lang[]) {
  const { events, projects, companies, series, site } = tablesIn(languages);
  const event = z
    .strictObject({
      ...events.shape,
      sources: citations,
      earliest: day.describe('First day that the date can mean.'),
      latest: day.describe('Last day that the date can mean.'),
    })
    .describe('One happening, at a time or over an extent.');

  const { kind: projectKind, name, aliases, theme } = projects.shape;

  const project = z
    .strictObject({
      id,
      kind: projectKind,
      name,
      aliases,
      theme,
      stages: z.array(z.strictObject({ stage: id, ...span })).describe('Its maturity over time, folded from the events.'),
    } satisfies Partial<Record<keyof RawProject | 'stages', unknown>>)
    .describe('A project, product, standard or conference.');

  const company = z
    .strictObject({
      id,
      kind: companies.shape.kind,
      name,
      aliases,
      memberships: z.array(z.strictObject({ of: id, tier: z.string(), ...span })),
      owners: z.array(z.strictObject({ owner: id, ...span })),
    } satisfies Partial<Record<keyof RawCompany | 'memberships' | 'owners', unknown>>)
    .describe('A company or foundation.');

  const head = {
    schema: z.literal(SCHEMA).describe('Number of the form; it grows when a reader of the form before could be misled.'),
    version: site.shape.release,
  };

  return {
    chronicle: z
      .strictObject({
        ...head,
        events: z.array(event).describe('In order of time.'),
        projects: z.array(project),
        companies: z.array(company),
        lineage: z.array(thread),
        sources: z.array(sourceSchema).describe('CSL-JSON items.'),
        series: z.array(series),
        tours: z.array(z.unknown()),
      })
      .describe('Everything that the chronicle records.'),
    events: z
      .strictObject({ ...head, events: z.array(event).describe('In order of time.') })
      .describe('The events alone.'),
  };
}

/** Names of the public files that have a schema, without `.json`. */
export const SCHEMA_NAMES = ['chronicle', 'events'] as const;

/** The JSON Schema (draft 2020-12) of one public file of a history in these languages. */
export function publicSchema(name: (typeof SCHEMA_NAMES)[number], languages: readonly Lang[]): object {
  return z.toJSONSchema(createSchemas(languages)[name]);
}

/** What a curator may write of the record as a whole: its names, its time, its releases. */
import { z } from 'zod';
import { edtf, id, languageTag, type TextSchemas } from './fields.ts';

const releaseId = z.string().regex(/^\d{4}\.\d+$/, 'must be a year and a number, such as "2026.1"');

const keptReleaseSchema = z.strictObject({
  id: releaseId.describe('The data release; its data are kept in data/releases/.'),
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'must be a day, such as "2026-11-22"')
    .describe('The day on which it was cut.'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
    .describe('SHA-256 of the kept file, by which a later alteration is noticed.'),
});

const createTierSchema = ({ text }: TextSchemas) =>
  z.strictObject({ id, name: text.describe('As it stands in the middle of a sentence.') });

export function createSiteSchema(texts: TextSchemas) {
  const { text } = texts;
  return z.strictObject({
    languages: z
      .array(languageTag)
      .min(1)
      .optional()
      .describe(
        'Tags of the languages of this history, such as ["en", "ja"]: the first one lies at the root of the site, each other in a folder of its name. Left out: those of the title, in their order.',
      ),
    title: text,
    shortTitle: text.optional().describe('Under the icon of the site on a device; about twelve letters.'),
    tagline: text,
    description: text,
    release: releaseId.describe('The data release, year and number.'),
    releases: z
      .array(keptReleaseSchema)
      .optional()
      .describe('The releases that are kept, the first one first. Written by `npm run release-data`.'),
    from: edtf.describe(
      'Where the timeline begins: a day, a year such as "1957" or "-3299" (3300 BCE), or a time of day.',
    ),
    to: edtf.describe('Where it ends; a year, a day or a minute counts as a whole.'),
    groups: z
      .enum(['hour', 'day', 'month', 'year', 'decade', 'century'])
      .optional()
      .describe('What the events are gathered under. Left out: as the length of the time needs it.'),
    tiers: z
      .array(createTierSchema(texts))
      .optional()
      .describe(
        'Tiers of membership, the highest first. Left out: any tier may be written, and none is above another.',
      ),
  });
}

export type RawSite = z.infer<ReturnType<typeof createSiteSchema>>;
export type Tier = z.infer<ReturnType<typeof createTierSchema>>;
export type KeptRelease = z.infer<typeof keptReleaseSchema>;

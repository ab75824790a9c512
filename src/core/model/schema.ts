/** What a curator may write in `data/`: one Zod schema per kind of record. The descriptions are the curators' manual. */
import { z } from 'zod';
import { edtf, id, line, type TextSchemas } from './fields.ts';

const citation = z
  .strictObject({
    id: id.describe('Id of a record in data/sources/.'),
    locator: line.optional().describe('Where in the source: a tag, a path, a paragraph, a table row.'),
  })
  .describe('A source that states the fact.');

/** The sources of a fact. */
export const citations = z.array(citation).min(1, 'needs at least one source');

const subject = id.describe('The project or company that this effect changes.');

const aliases = z
  .array(line.max(64))
  .describe('Other spellings and names that a reader may search for, in any language.');

export const SHAPES = [
  'circle',
  'ring',
  'diamond',
  'diamond-outline',
  'star',
  'triangle',
  'triangle-outline',
  'square',
  'square-outline',
  'wye',
  'plus',
  'hexagon',
  'hexagon-outline',
  'times',
] as const;

/** Every type that an effect can have. */
export const EFFECT_TYPES = [
  'started',
  'ended',
  'stage',
  'member',
  'owner',
  'renamed',
  'merged',
  'descends-from',
  'released',
] as const;

function createEffectSchema({ text }: TextSchemas) {
  return z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('started'), subject }).describe('It came into being.'),
      z.strictObject({ type: z.literal('ended'), subject }).describe('It came to its end.'),
      z
        .strictObject({
          type: z.literal('stage'),
          subject,
          stage: id.describe('Id of a record in data/stages.json.'),
          of: id.describe('The foundation that grants the stage.'),
        })
        .describe('A project reached a stage of maturity.'),
      z
        .strictObject({
          type: z.literal('member'),
          subject,
          of: id.describe('The foundation.'),
          tier: line
            .nullable()
            .describe('Id of a tier in data/site.json; "member" where the tier is not known; null: it left.'),
        })
        .describe('A company joined a foundation, changed its tier, or left.'),
      z
        .strictObject({ type: z.literal('owner'), subject, owner: id.nullable().describe('The new owner; null: none.') })
        .describe('A company or product changed hands.'),
      z
        .strictObject({
          type: z.literal('renamed'),
          subject,
          name: text.describe('The new name.'),
          was: text.optional().describe('The name until then, where it is not the name of the record.'),
        })
        .describe('It took a new name.'),
      z
        .strictObject({
          type: z.literal('merged'),
          subject: id.describe('What they merged into.'),
          from: z.array(id).min(1),
        })
        .describe('Several became one. Add "ended" effects for those that stopped.'),
      z
        .strictObject({
          type: z.literal('descends-from'),
          subject: id.describe('The descendant.'),
          from: z.array(id).min(1),
        })
        .describe('It grew out of another: code, people or design handed down.'),
      z.strictObject({ type: z.literal('released'), subject, version: line.max(24) }).describe('It published a version.'),
    ])
    .describe('What the event changed. All that has a duration is folded from these.');
}

function createDisagreementSchema({ text }: TextSchemas) {
  const claim = z
    .strictObject({
      says: text.describe('What these sources say, in own words.'),
      date: edtf.optional().describe('The date they give, if the disagreement is about a date.'),
      sources: citations,
      preferred: z.literal(true).optional().describe('Set on the one claim that the record follows, if it follows one.'),
    })
    .describe('One side of a disagreement.');

  return z
    .strictObject({
      question: text.describe('What is disputed, as a short question.'),
      claims: z.array(claim).min(2, 'needs at least two claims'),
      verdict: text.describe('Which side the record takes, and why.'),
      certainty: z.enum(['certain', 'likely', 'open']).describe('How sure the verdict is.'),
    })
    .describe('Where sources differ: who says what, and why one is preferred.');
}

export function createEventSchema(texts: TextSchemas) {
  const { text, short } = texts;
  return z
    .strictObject({
      id,
      date: edtf,
      kind: id.describe('Id of a record in data/kinds.json.'),
      weight: z
        .union([z.literal(1), z.literal(2), z.literal(3)])
        .describe('3: a turning point; 2: part of the story; 1: part of the record.'),
      label: short(32).describe(
        'What stands on the timeline: at most 32 characters, without the name of the lane.',
      ),
      title: text.describe('A headline: who did what, in the present tense.'),
      summary: text.describe('One to three sentences in own words: what happened and why it mattered.'),
      companies: z.array(id).describe('Companies and foundations that took part.'),
      by: z
        .array(id)
        .min(1)
        .optional()
        .describe('Those of its companies who did it, where the others are only concerned. Left out: all of them.'),
      projects: z.array(id).describe('Projects, products, standards and conferences concerned.'),
      effects: z.array(createEffectSchema(texts)),
      sources: citations,
      disagreement: createDisagreementSchema(texts).optional(),
    })
    .describe('One happening, at a time or over an extent.');
}

const createEntityFields = ({ text }: TextSchemas) => ({
    id,
    name: text,
    aliases,
    theme: id.describe('Id of a record in data/themes.json: the band that it lies in.'),
    lane: id.optional().describe('Id of the project or company on whose lane it is drawn, if it has none of its own.'),
    about: text.describe('One sentence in own words: what it is.'),
});

export function createProjectSchema(texts: TextSchemas) {
  return z
    .strictObject({ ...createEntityFields(texts), kind: z.enum(['project', 'product', 'standard', 'conference']) })
    .describe('Something that is made, sold, agreed or held.');
}

export function createCompanySchema(texts: TextSchemas) {
  return z
    .strictObject({ ...createEntityFields(texts), kind: z.enum(['company', 'foundation']) })
    .describe('An organisation.');
}

export function createThemeSchema({ text }: TextSchemas) {
  return z
    .strictObject({
      id,
      name: text,
      short: text.describe('A name of at most 14 characters for the strip.'),
      hue: z.number().int().min(0).max(9).describe('A colour of the palette, 0–9.'),
    })
    .describe('A band of lanes.');
}

export function createKindSchema({ text }: TextSchemas) {
  return z
    .strictObject({
      id,
      name: text,
      shape: z.enum(SHAPES).describe('The mark on the timeline.'),
      role: text
        .optional()
        .describe(
          'What a company is that did such a thing, as a heading: "Host", "Donor". Left out: it is only concerned.',
        ),
      effects: z
        .array(z.enum(EFFECT_TYPES))
        .optional()
        .describe(
          'Types of effect of which an event of this kind should have one; a stage at which lines stop is an end.',
        ),
    })
    .describe('A kind of event.');
}

export function createStageSchema({ text }: TextSchemas) {
  return z
    .strictObject({
      id,
      name: text,
      thickness: z.number().min(1).max(16).describe('Height of the lifeline in pixels.'),
      ends: z.boolean().optional().describe('True where the lifeline stops at this stage.'),
    })
    .describe('A step of maturity.');
}

export type RawEffect = z.infer<ReturnType<typeof createEffectSchema>>;
export type RawEvent = z.infer<ReturnType<typeof createEventSchema>>;
export type RawProject = z.infer<ReturnType<typeof createProjectSchema>>;
export type RawCompany = z.infer<ReturnType<typeof createCompanySchema>>;
export type Theme = z.infer<ReturnType<typeof createThemeSchema>>;
export type RawKind = z.infer<ReturnType<typeof createKindSchema>>;
export type Kind = Omit<RawKind, 'effects' | 'role'>;
export type Stage = z.infer<ReturnType<typeof createStageSchema>>;
export type Shape = (typeof SHAPES)[number];
export type Disagreement = z.infer<ReturnType<typeof createDisagreementSchema>>;
export type Citation = z.infer<typeof citation>;

/** What the fields of all records are made of: ids, texts of one line, texts in every language, dates. */
import { z } from 'zod';
import type { Lang } from './text.ts';

/** An id, as every record has one. */
export const id = z
  .string()
  .regex(
    /^(?!(?:index|con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters, digits and single hyphens, such as "north-star", and no file name that systems keep for themselves',
  )
  .max(64)
  .describe('Permanent name of the record; part of its address. Lower-case letters, digits, hyphens.');

const TAG = 'the tag of a language, such as "en", "de" or "pt-BR"';

/** The tag of a language; it names a folder of the site. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: `must be ${TAG}`, abort: true })
  .refine(isTag, `is not ${TAG}`);

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** Characters that no text may have: control characters, halves of pairs, and what is no character. */
const STRAY = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** Text of any length, on one line. */
export const words = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .refine((written) => !STRAY.test(written), 'has a line break or another control character');

/** Text of one line. */
export const line = words.max(280);

/** The schemas of texts in the languages of a history. */
export interface TextSchemas {
  readonly text: z.ZodObject<Record<Lang, z.ZodString>, z.core.$strict>;
  /** The same with at most so many characters. */
  readonly short: (most: number) => TextSchemas['text'];
}

/** Creates the schemas of texts in some languages, of which every text needs all and may have no other. */
export function createTextSchemas(languages: readonly Lang[]): TextSchemas {
  const create = (schemaOf: (lang: Lang) => z.ZodString): TextSchemas['text'] =>
    z.strictObject(Object.fromEntries(languages.map((lang) => [lang, schemaOf(lang)])) as Record<Lang, z.ZodString>);
  const said =
    languages.length === 1
      ? 'A text in the language of the history.'
      : languages.length === 2
        ? 'The same thing said in both languages; both are required.'
        : 'The same thing said in every language; all are required.';
  return {
    text: create((lang) => line.describe(languageName(lang))).describe(said),
    short: (most) => create(() => line.max(most)),
  };
}

/** What a language is called in English, by its tag. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
}

/** A date as it is written. */
export const edtf = z
  .string()
  .max(64)
  .describe(
    'EDTF, levels 0 and 1: 1969-07-20T20:17Z (UTC), 2015-07-21, 2015-07, 2014-22 (summer), 2013, 197X, 18XX, -0043 (44 BCE), ~ about, ? unsure, A/B from A to B, ../B or A/.. open.',
  );

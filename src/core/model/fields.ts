/** What the fields of all records are made of: ids, texts of one line, texts in every language, dates. */
import { z } from 'zod';

/** An id, as every record has one. */
export const id = z
  .string()
  .regex(
    /^(?!(?:index|con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters, digits and single hyphens, such as "north-star", and no file name that systems keep for themselves',
  )
  .max(64)
  .describe('Permanent name of the record; part of its address. Lower-case letters, digits, hyphens.');

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

/** A text in both languages. */
export const text = z
  .strictObject({ en: line.describe('English'), ja: line.describe('Japanese') })
  .describe('The same thing said in both languages; both are required.');

/** A date as it is written. */
export const edtf = z
  .string()
  .max(64)
  .describe(
    'EDTF, levels 0 and 1: 1969-07-20T20:17Z (UTC), 2015-07-21, 2015-07, 2014-22 (summer), 2013, 197X, 18XX, -0043 (44 BCE), ~ about, ? unsure, A/B from A to B, ../B or A/.. open.',
  );

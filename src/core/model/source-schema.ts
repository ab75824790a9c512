/** What a curator may write of a source: a CSL-JSON item. */
import { z } from 'zod';
import { id, line, words } from './fields.ts';

const literal = z.strictObject({ literal: line.describe('The name, as one piece.') });

const dateParts = z
  .array(z.array(z.number().int()).min(1).max(3))
  .length(1)
  .describe('One list of the year, the month and the day.');

export const sourceSchema = z
  .strictObject({
    id,
    type: z
      .enum([
        'article-newspaper',
        'article-journal',
        'paper-conference',
        'post-weblog',
        'webpage',
        'software',
        'dataset',
        'report',
        'document',
        'interview',
      ])
      .describe('The CSL type.'),
    title: words.max(300).describe('The title, in the language of the source.'),
    'original-title': words.max(300).optional().describe('Title of the work that this one translates.'),
    author: z
      .array(z.union([z.strictObject({ family: line, given: line }), literal]))
      .optional()
      .describe('Who wrote it: people by family and given name, organisations by "literal".'),
    translator: z.array(literal).optional().describe('Who translated it.'),
    publisher: line.optional().describe('Who published it.'),
    'container-title': line.optional().describe('The newspaper, journal, book or site that it stands in.'),
    issued: z
      .strictObject({ 'date-parts': dateParts })
      .optional()
      .describe('When it came out: year, month and day as numbers, as many as are known.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'must be two letters, such as "fr"')
      .optional()
      .describe('The language that it is written in, in two letters.'),
    URL: z
      .string()
      .max(2000)
      .regex(/^https?:\/\/[^\s"<>]+$/, 'must be an address that begins with https:// or http://')
      .optional()
      .describe('Only an address that is known; never a guessed one.'),
    note: words.max(400).optional().describe('What a reader should know of it.'),
  })
  .describe('A CSL-JSON item.');

export type RawSource = z.infer<typeof sourceSchema>;

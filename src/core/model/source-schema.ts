/** What a curator may write of a source: a CSL-JSON item. */
import { z } from 'zod';
import { id, line, words } from './fields.ts';

const dateParts = z.array(z.array(z.number().int()).min(1).max(3)).length(1);

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
    title: words.max(300),
    'original-title': words.max(300).optional().describe('Title of the work that this one translates.'),
    author: z
      .array(z.union([z.strictObject({ family: line, given: line }), z.strictObject({ literal: line })]))
      .optional(),
    translator: z.array(z.strictObject({ literal: line })).optional(),
    publisher: line.optional(),
    'container-title': line.optional(),
    issued: z.strictObject({ 'date-parts': dateParts }).optional(),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'must be two letters, such as "fr"')
      .optional(),
    URL: z
      .string()
      .max(2000)
      .regex(/^https?:\/\/[^\s"<>]+$/, 'must be an address that begins with https:// or http://')
      .optional()
      .describe('Only an address that is known; never a guessed one.'),
    note: words.max(400).optional(),
  })
  .describe('A CSL-JSON item.');

export type RawSource = z.infer<typeof sourceSchema>;

/** What a curator may write of an id that was renamed or given up: where its address leads now. */
import { z } from 'zod';
import { id } from './fields.ts';

/** Sorts of record that have addresses, each with the table that holds them. */
export const ADDRESSED = {
  event: 'events',
  project: 'projects',
  company: 'companies',
  chart: 'charts',
} as const;

export type Addressed = keyof typeof ADDRESSED;

export const redirectSchema = z
  .strictObject({
    type: z.enum(Object.keys(ADDRESSED) as [Addressed, ...Addressed[]]).describe('The sort of record.'),
    id: id.describe('The id that was published and is no longer in use.'),
    to: id.describe('Id of the record, of the same sort, to which its addresses lead now.'),
  })
  .describe('An id that was published, and the one that stands in its place.');

export type Redirect = z.infer<typeof redirectSchema>;

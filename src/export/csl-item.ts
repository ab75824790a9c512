/** What is cited, as CSL-JSON: a source of the record, or the record itself. */
import type { RawSource } from '../core/model/source-schema.ts';

export interface CslItem extends RawSource {
  readonly version?: string;
}

/** A name as indexes sort it: `Family, Given`, or a name that is not taken apart. */
export function indexName(name: NonNullable<RawSource['author']>[number]): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

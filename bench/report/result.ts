/** What one run of the bench found. */
import type { Growth } from '../measure/growth.ts';
import type { Bytes } from '../measure/bytes.ts';
import type { RecordResult } from '../measure/record.ts';
import type { Series } from '../measure/series.ts';
import type { SearchResult } from '../search/measure.ts';

interface Weight {
  readonly events: number;
  readonly peer: string;
  readonly bytes: Bytes;
}

export interface Report {
  readonly date: string;
  readonly machine: string;
  /** How many runs the medians are of. */
  readonly runs: number;
  /** Milliseconds until a page counts as not finishing. */
  readonly limit: number;
  readonly series: Series[];
  readonly bytes: Weight[];
  readonly record: RecordResult[];
  readonly search: readonly SearchResult[];
  readonly growth: Growth[];
}

/** Note: an event that rests on one source. */
import type { Finding, Records } from '../records.ts';

/** Finds the events of which all citations name one and the same source. */
export function checkLoneSources(records: Records): Finding[] {
  return records.events.flatMap((row) => {
    const ids = new Set((row.value.sources ?? []).map((cited) => cited?.id));
    const [only] = ids;
    if (ids.size !== 1 || only === undefined) return [];
    return [
      { row, field: ['sources'], wrong: `rests on "${only}" alone`, right: 'add a second source if there is one' },
    ];
  });
}

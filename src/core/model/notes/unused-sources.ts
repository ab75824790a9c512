/** Note: a source that nothing cites. */
import type { Finding, Records } from '../records.ts';
import { listReferences } from '../rules/list-references.ts';

/** Finds the sources that no record names. Says nothing while some events or series cannot be read. */
export function checkUnusedSources(records: Records): Finding[] {
  if (records.partial.has('events') || records.partial.has('series')) return [];
  const cited = new Set(listReferences(records).flatMap(({ id, targets }) => (targets.includes('sources') ? id : [])));
  return records.sources.flatMap((row) =>
    row.id === undefined || cited.has(row.id)
      ? []
      : [{ row, field: [], wrong: 'is cited nowhere', right: 'cite it, or remove it' }],
  );
}

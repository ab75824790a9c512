/** Note: a project or company that takes part in no event. */
import type { Finding, Records } from '../records.ts';

/** Finds the entities that no event lists. Says nothing while some events cannot be read. */
export function checkIdleEntities(records: Records): Finding[] {
  if (records.partial.has('events')) return [];
  const listed = new Set(
    records.events.flatMap(({ value }) => [...(value.projects ?? []), ...(value.companies ?? [])]),
  );
  return [...records.projects, ...records.companies].flatMap((row) =>
    row.id === undefined || listed.has(row.id)
      ? []
      : [{ row, field: [], wrong: 'takes part in no event', right: 'add an event, or list it in one' }],
  );
}

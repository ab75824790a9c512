/** Whom an event is about. */
import type { HistoryEvent } from './chronicle.ts';

/** Id of whoever the first effect changed, else of the first project or company named; empty where none is. */
export function subjectOf({ effects, projects, companies }: HistoryEvent): string {
  return effects[0]?.subject ?? projects[0] ?? companies[0] ?? '';
}

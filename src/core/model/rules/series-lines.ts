/** Rule: a point lies on the line of a project or company, or on one that its series names. */
import { valueAt } from '../path.ts';
import type { Finding, Records } from '../records.ts';
import { formatSuggestion } from '../suggestion.ts';
import { ENTITY_TABLES } from './list-references.ts';

/** Checks the lines of every series: one that nothing names is reported once, as is a name without a point. */
export function checkSeriesLines(records: Records): Finding[] {
  const entities = [...records.projects, ...records.companies].flatMap(({ id }) => id ?? []);
  const isPartial = ENTITY_TABLES.some((table) => records.partial.has(table));
  return records.series.flatMap((row): Finding[] => {
    // As written, since one slip would hide the rest of a point, or all names.
    const names = Object.keys(valueAt(row.raw, ['names']) ?? {});
    const known = new Set([...entities, ...names]);
    const lines = new Map<string, number>();
    for (const index of (row.value.points ?? []).keys()) {
      const line = valueAt(row.raw, ['points', index, 'series']);
      if (typeof line === 'string' && !lines.has(line)) lines.set(line, index);
    }
    const unknown = [...lines].filter(([line]) => !known.has(line) && !isPartial);
    return [
      ...unknown.map(([line, index]) => ({
        row,
        field: ['points', index, 'series'],
        wrong: `unknown project, company or name "${line}"`,
        right: formatSuggestion(line, known, 'add it to "names"'),
      })),
      ...names
        .filter((name) => !lines.has(name))
        .map((name) => ({ row, field: ['names', name], wrong: 'names no line of the series', right: 'remove it' })),
    ];
  });
}

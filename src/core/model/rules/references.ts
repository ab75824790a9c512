/** Rule: whatever a record names must exist. */
import type { Finding, Records, Row } from '../records.ts';
import { formatSuggestion } from '../suggestion.ts';
import { ENTITY_TABLES, listReferences, type Target } from './list-references.ts';

const NOUNS: Readonly<Record<Target, string>> = {
  themes: 'theme',
  kinds: 'kind',
  stages: 'stage',
  projects: 'project',
  companies: 'company',
  sources: 'source',
  events: 'event',
  series: 'series',
};

/** Checks every reference of every record; a table that could not be read whole is taken to hold what is named. */
export function checkReferences(records: Records): Finding[] {
  const ids = new Map(
    (Object.keys(NOUNS) as Target[]).map((table) => [table, new Set(records[table].map((row: Row) => row.id))]),
  );
  const isKnown = (id: string, table: Target): boolean => ids.get(table)?.has(id) === true;
  return listReferences(records).flatMap(({ row, field, id, targets }) => {
    if (id === undefined || targets.some((table) => isKnown(id, table) || records.partial.has(table))) return [];
    const wrong = `unknown ${targets.map((table) => NOUNS[table]).join(' or ')} "${id}"`;
    const elsewhere = ENTITY_TABLES.find((table) => isKnown(id, table));
    if (elsewhere && targets.some((table) => ENTITY_TABLES.some((entities) => entities === table))) {
      return [{ row, field, wrong, right: `it is a ${NOUNS[elsewhere]}: list it under "${elsewhere}"` }];
    }
    const known = targets.flatMap((table) => records[table].flatMap((target: Row) => target.id ?? []));
    return [
      { row, field, wrong, right: formatSuggestion(id, known, `add it to ${targets.map(formatHome).join(' or ')}`) },
    ];
  });
}

const formatHome = (table: Target): string =>
  table === 'sources' || table === 'events' || table === 'series' ? `a file in ${table}/` : `${table}.json`;

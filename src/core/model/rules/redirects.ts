/** Rule: an id given up leads to a record that there is, at once and not by way of another. */
import type { Finding, Records, Row } from '../records.ts';
import { ADDRESSED, type Addressed } from '../redirect-schema.ts';
import { formatSuggestion } from '../suggestion.ts';

/** Checks every redirect: its id is not in use nor given up twice, and what it leads to exists. */
export function checkRedirects(records: Records): Finding[] {
  const first = new Map<string, string>();
  return records.redirects.flatMap((row): Finding[] => {
    const { type, id, to } = row.value;
    if (type === undefined) return [];
    const known = records[ADDRESSED[type]].flatMap((target: Row) => target.id ?? []);
    return [...checkId(row, type, id, known, first), ...checkTarget(row, type, to, known, records)];
  });
}

function checkId(
  row: Row,
  type: Addressed,
  id: string | undefined,
  known: readonly string[],
  first: Map<string, string>,
): Finding[] {
  if (id === undefined) return [];
  const key = `${type} ${id}`;
  const place = first.get(key);
  first.set(key, place ?? `${row.document.file}:${String(row.document.lineOf([...row.path, 'id']))}`);
  const say = (wrong: string, right: string): Finding[] => [{ row, field: ['id'], wrong, right }];
  if (known.includes(id)) return say(`the ${type} "${id}" is in use`, 'remove the redirect, or rename the record');
  return place === undefined ? [] : say(`"${id}" is redirected twice, first at ${place}`, 'keep one of them');
}

function checkTarget(
  row: Row,
  type: Addressed,
  to: string | undefined,
  known: readonly string[],
  records: Records,
): Finding[] {
  if (to === undefined || known.includes(to) || records.partial.has(ADDRESSED[type])) return [];
  const next = records.redirects.find(({ value }) => value.type === type && value.id === to)?.value.to;
  const say = (wrong: string, right: string): Finding[] => [{ row, field: ['to'], wrong, right }];
  return next === undefined
    ? say(`unknown ${type} "${to}"`, formatSuggestion(to, known, 'name one that there is'))
    : say(
        `"${to}" is itself redirected`,
        `lead to the record that there is now${known.includes(next) ? `: "${next}"` : ''}`,
      );
}

/** Rule: an id names one record. Projects and companies share their ids, since an event's effects name either. */
import type { Finding, Records, Row } from '../records.ts';

/** Checks the ids of every table; each later record names the place of the first. */
export function checkDuplicateIds(records: Records): Finding[] {
  const groups: (readonly Row[])[] = [
    records.themes,
    records.kinds,
    records.stages,
    [...records.projects, ...records.companies],
    records.events,
    records.sources,
    records.series,
    records.charts,
  ];
  return groups.flatMap(checkGroup);
}

function checkGroup(rows: readonly Row[]): Finding[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    if (row.id === undefined) return [];
    const earlier = first.get(row.id);
    if (!earlier) first.set(row.id, row);
    if (!earlier) return [];
    const place = `${earlier.document.file}:${earlier.document.lineOf([...earlier.path, 'id'])}`;
    return [
      {
        row,
        field: ['id'],
        wrong: `duplicate id "${row.id}", first used at ${place}`,
        right: 'choose another id, or keep one record',
      },
    ];
  });
}

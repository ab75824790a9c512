/** Rule: what is drawn on another's lane is drawn on one that is there. */
import type { Finding, Records } from '../records.ts';

/** Checks that the target of a `lane` has a lane of its own. */
export function checkLanes(records: Records): Finding[] {
  const rows = [...records.projects, ...records.companies];
  const lanes = new Map(rows.map((row) => [row.id, row.value.lane]));
  return rows.flatMap((row) => {
    const { lane } = row.value;
    if (lane === undefined) return [];
    if (lane === row.id) return [{ row, field: ['lane'], wrong: 'names the record itself', right: 'leave "lane" out' }];
    const next = lanes.get(lane);
    if (next === undefined || next === lane) return [];
    return [{ row, field: ['lane'], wrong: `"${lane}" has no lane of its own`, right: `did you mean "${next}"?` }];
  });
}

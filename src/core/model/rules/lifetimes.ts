/** Rule: nothing starts twice, and nothing changes before it starts or after it ends. */
import { endsBefore } from '../../dates/extent.ts';
import type { HistoricalDate } from '../../dates/historical-date.ts';
import { listTouched } from '../effect-entities.ts';
import type { EventRow, Finding, Records } from '../records.ts';

type Bound = 'started' | 'ended';

/** Checks every effect against the `started` and `ended` effects of the entities that it touches. */
export function checkLifetimes(records: Records): Finding[] {
  const bounds = { started: new Map<string, EventRow>(), ended: new Map<string, EventRow>() };
  const twice = records.events.flatMap((row) =>
    listBounds(row).flatMap(({ type, id, index }): Finding[] => {
      const first = bounds[type].get(id);
      if (!first) bounds[type].set(id, row);
      if (!first) return [];
      const wrong = `"${id}" ${type} already in "${first.name}"`;
      return [{ row, field: ['effects', index], wrong, right: `keep one "${type}" effect` }];
    }),
  );
  return [...twice, ...records.events.flatMap((row) => checkEvent(row, bounds))];
}

function listBounds(row: EventRow): { type: Bound; id: string; index: number }[] {
  return (row.value.effects ?? []).flatMap((effect, index) =>
    effect?.type === 'started' || effect?.type === 'ended' ? [{ type: effect.type, id: effect.subject, index }] : [],
  );
}

function checkEvent(row: EventRow, bounds: Record<Bound, ReadonlyMap<string, EventRow>>): Finding[] {
  const { date } = row;
  if (!date) return [];
  return (row.value.effects ?? []).flatMap((effect, index) =>
    (effect ? listTouched(effect) : []).flatMap(({ id, role, field }): Finding[] => {
      const start = bounds.started.get(id);
      const end = bounds.ended.get(id);
      const say = (wrong: string): Finding[] => [
        { row, field: ['effects', index, ...field], wrong, right: 'correct one of the two dates' },
      ];
      if (start?.date && isBefore(date, start.date)) {
        return say(`"${id}" starts later, ${start.date.edtf} ("${start.name}")`);
      }
      // What has ended can still have descendants.
      if (role !== 'from' && end?.date && isBefore(end.date, date)) {
        return say(`"${id}" has already ended, ${end.date.edtf} ("${end.name}")`);
      }
      return [];
    }),
  );
}

// Only what cannot be otherwise: both dates may be coarse, and an open end reaches any day.
const isBefore = (a: HistoricalDate, b: HistoricalDate): boolean =>
  endsBefore(a, b.earliest) && a.end !== 'open' && b.start !== 'open';

/** Note: a month of the chronicle's time in which nothing is known to have happened. */
import { partsOfDay } from '../../dates/day.ts';
import { lastDayOf } from '../../dates/time-of-day.ts';
import { readDate } from '../date-text.ts';
import type { Finding, Records } from '../records.ts';

/** Beyond a lifetime, a month without events is the rule. */
const MOST_MONTHS = 100 * 12;

/** Finds the months in which no event lies whole. Says nothing while some events cannot be read, or of long times. */
export function checkEmptyMonths(records: Records): Finding[] {
  const [row] = records.site;
  const from = readDate(row?.value.from);
  const to = readDate(row?.value.to);
  if (!row || !from || !to || records.partial.has('events')) return [];
  const first = monthOf(from.earliest);
  const count = monthOf(lastDayOf(to.latest)) - first + 1;
  if (count > MOST_MONTHS) return [];
  const filled = new Set(
    records.events.flatMap(({ date }) =>
      date && monthOf(date.earliest) === monthOf(lastDayOf(date.latest)) ? monthOf(date.earliest) : [],
    ),
  );
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index)
    .filter((month) => !filled.has(month))
    .map((month) => {
      const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return { row, field: [], wrong: `no event lies in ${name}`, right: 'add one if a source tells of any' };
    });
}

/** Months since the beginning of the year 0. */
function monthOf(day: number): number {
  const { year, month } = partsOfDay(day);
  return year * 12 + month - 1;
}

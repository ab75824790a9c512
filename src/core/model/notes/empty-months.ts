/** Note: a month of the chronicle's time in which nothing is known to have happened. */
import { partsOfDay } from '../../dates/day.ts';
import { extentOf } from '../../dates/extent.ts';
import { readDate } from '../date-text.ts';
import type { Finding, Records } from '../records.ts';

/** Finds the months in which no event lies whole. Says nothing while some events cannot be read. */
export function checkEmptyMonths(records: Records): Finding[] {
  const [row] = records.site;
  const from = readDate(row?.value.from);
  const to = readDate(row?.value.to);
  if (!row || !from || !to || records.partial.has('events')) return [];
  const first = partsOfDay(from.earliest);
  const last = partsOfDay(to.latest);
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  return Array.from({ length: count }, (_, index) => first.month - 1 + index).flatMap((index) => {
    const [year, month] = [first.year + Math.floor(index / 12), (index % 12) + 1];
    const extent = extentOf(year, month);
    const isIn = records.events.some(
      ({ date }) => date && extent && extent.earliest <= date.earliest && date.latest <= extent.latest,
    );
    if (isIn) return [];
    const name = `${year}-${String(month).padStart(2, '0')}`;
    return [{ row, field: [], wrong: `no event lies in ${name}`, right: 'add one if a source tells of any' }];
  });
}

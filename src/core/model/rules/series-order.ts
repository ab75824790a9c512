/** Rule: the points of a line run forward in time, and none lies after the day up to which the series holds. */
import type { HistoricalDate } from '../../dates/historical-date.ts';
import { compareDates } from '../../dates/order.ts';
import { readDate } from '../date-text.ts';
import type { Finding, Records } from '../records.ts';

/** Checks the order of the points of every series, line by line. */
export function checkSeriesOrder(records: Records): Finding[] {
  return records.series.flatMap((row) => {
    const asOf = readDate(row.value.asOf);
    const last = new Map<string | undefined, HistoricalDate>();
    return (row.value.points ?? []).flatMap((point, index): Finding[] => {
      const date = readDate(point?.date);
      if (!date) return [];
      const field = ['points', index, 'date'];
      const before = last.get(point?.series);
      last.set(point?.series, date);
      if (before && compareDates(before, date) >= 0) {
        const wrong = `"${date.edtf}" does not come after "${before.edtf}", the date of the point before`;
        return [{ row, field, wrong, right: 'put the points of a line in order of time, each date once' }];
      }
      if (!asOf || date.latest <= asOf.latest) return [];
      const wrong = `"${date.edtf}" lies after "${asOf.edtf}", up to which the series holds`;
      return [{ row, field, wrong, right: 'correct the date, or "asOf"' }];
    });
  });
}

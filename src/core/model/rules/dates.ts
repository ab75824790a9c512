/** Rule: every date is EDTF, runs forward, and lies where it makes sense. */
import { endsBefore } from '../../dates/extent.ts';
import type { HistoricalDate } from '../../dates/historical-date.ts';
import { explainDate, readDate } from '../date-text.ts';
import type { Path } from '../path.ts';
import type { Finding, Records, Row } from '../records.ts';

// A record may reach back before the timeline (what began earlier), but not by more than any of its readers' lives, or
// than its own time if that is longer.
const SENSIBLE_DAYS = 100 * 366;

/** Checks the dates of the site, of events and their claims, of series and their points. */
export function checkDates(records: Records): Finding[] {
  const from = readDate(records.site[0]?.value.from);
  const to = readDate(records.site[0]?.value.to);
  const own = from && to ? to.latest - from.earliest : 0;
  const far = Math.max(SENSIBLE_DAYS, own);
  const isFar = (date: HistoricalDate): boolean =>
    (from !== undefined && date.latest < from.earliest - far) || (to !== undefined && date.earliest > to.latest + far);
  const isAfterEnd = (date: HistoricalDate): boolean => to !== undefined && endsBefore(to, date.earliest);
  const sites = records.site.flatMap((row) => [
    ...checkDate(row, ['from'], row.value.from, () => false),
    ...checkDate(row, ['to'], row.value.to, (date) => from !== undefined && endsBefore(date, from.earliest)),
  ]);
  const events = records.events.flatMap((row) => [
    ...checkDate(row, ['date'], row.value.date, (date) => isFar(date) || isAfterEnd(date)),
    ...(row.value.disagreement?.claims ?? []).flatMap((claim, index) =>
      checkDate(row, ['disagreement', 'claims', index, 'date'], claim.date, isFar),
    ),
  ]);
  const series = records.series.flatMap((row) => [
    ...checkDate(row, ['asOf'], row.value.asOf, isFar),
    ...(row.value.points ?? []).flatMap((point, index) =>
      checkDate(row, ['points', index, 'date'], point?.date, isFar),
    ),
  ]);
  return [...sites, ...events, ...series];

  function checkDate(
    row: Row,
    field: Path,
    text: string | undefined,
    isOutside: (date: HistoricalDate) => boolean,
  ): Finding[] {
    if (text === undefined) return [];
    const problem = explainDate(text);
    if (problem) return [{ row, field, ...problem }];
    const date = readDate(text);
    if (!date || !isOutside(date)) return [];
    const wrong = `"${text}" lies outside the timeline, ${from?.edtf ?? ''} to ${to?.edtf ?? ''}`;
    return [{ row, field, wrong, right: 'correct the date, or "from" and "to" in site.json' }];
  }
}

/** A historical date for machines: the value of HTML's `<time datetime>`. */
import { dayToIso, partsOfDay } from './day.ts';
import type { HistoricalDate } from './historical-date.ts';
import { formatTime } from './time-of-day.ts';

/** How many characters of an ISO day a precision leaves out. */
const CUTS = { second: 0, minute: 0, day: 0, month: '-00'.length, year: '-00-00'.length };

/**
 * `2015-07-21T20:17Z`, `2015-07-21`, `2015-07` or `2015`, as precise as the date. Undefined where HTML has no form:
 * seasons, decades, centuries, intervals, and years before 1.
 */
export function machineDate(date: HistoricalDate): string | undefined {
  if (date.end || date.start === 'open') return undefined;
  const { precision } = date.start;
  if (precision === 'season' || precision === 'decade' || precision === 'century') return undefined;
  if (partsOfDay(date.earliest).year < 1) return undefined;
  const iso = dayToIso(date.earliest);
  if (precision === 'minute' || precision === 'second') return `${iso}T${formatTime(date.earliest, precision)}Z`;
  return iso.slice(0, iso.length - CUTS[precision]);
}

/** A historical date for machines: the value of HTML's `<time datetime>`. */
import { dayToIso, partsOfDay } from './day.ts';
import type { HistoricalDate } from './historical-date.ts';

/** How many characters of an ISO day a precision leaves out. */
const CUTS = { day: 0, month: '-00'.length, year: '-00-00'.length };

/**
 * `2015-07-21`, `2015-07` or `2015`, as precise as the date. Undefined where HTML has no form: seasons, intervals, and
 * years before 1.
 */
export function machineDate(date: HistoricalDate): string | undefined {
  if (date.end || date.start === 'open' || date.start.precision === 'season') return undefined;
  if (partsOfDay(date.earliest).year < 1) return undefined;
  const iso = dayToIso(date.earliest);
  return iso.slice(0, iso.length - CUTS[date.start.precision]);
}

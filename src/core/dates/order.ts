/** The order of historical dates in time. */
import type { HistoricalDate } from './historical-date.ts';

/**
 * Compares by the earliest day, then by the latest, for `Array.sort`. A date with an open start is known only by its
 * end ("by 2012"), so it sorts by its latest day.
 */
export function compareDates(a: HistoricalDate, b: HistoricalDate): number {
  return firstKnown(a) - firstKnown(b) || a.latest - b.latest;
}

/** The day by which a date is put in order: its earliest, or its latest where the start is open. */
export function firstKnown(date: HistoricalDate): number {
  // Both ends are those that are known; that of a time of day is named by its `earliest`.
  return date.start === 'open' ? Math.max(date.earliest, date.latest) : date.earliest;
}

/** The years that events lie in, as values of a facet. */
import { dayFromParts, partsOfDay } from '../dates/day.ts';
import type { Day } from '../dates/historical-date.ts';
import type { HistoryEvent } from '../model/chronicle.ts';

/** The calendar years that the date of an event can mean, in order: `2015`, and `44bc` before year 1. */
export function yearsOf({ date }: Pick<HistoryEvent, 'date'>): string[] {
  return spanOf(date).map(idOf);
}

/** The years that any of these events may lie in, each once, in order of time. */
export function yearsIn(events: readonly Pick<HistoryEvent, 'date'>[]): string[] {
  const years = new Set(events.flatMap(({ date }) => spanOf(date)));
  return [...years].sort((a, b) => a - b).map(idOf);
}

function spanOf({ earliest, latest }: HistoryEvent['date']): number[] {
  const [first, last] = [partsOfDay(earliest).year, partsOfDay(latest).year];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A sign would read as an exclusion. */
function idOf(year: number): string {
  return year > 0 ? String(year) : `${1 - year}bc`;
}

/** The first day of a year that `yearsOf` has named. */
export function dayOfYear(id: string): Day {
  const year = parseInt(id, 10);
  return dayFromParts(id.endsWith('bc') ? 1 - year : year, 1, 1);
}

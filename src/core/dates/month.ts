/** Ends of calendar months. */
import { dayFromParts, partsOfDay } from './day.ts';
import type { Day } from './historical-date.ts';

/** The first day of the month that a day lies in, or of one so many months later (earlier, if negative). */
export function monthStart(day: Day, months = 0): Day {
  const { year, month } = partsOfDay(day);
  return dayFromParts(year, month + months, 1);
}

/** The last day of the month that a day lies in, or of one so many months later. */
export function monthEnd(day: Day, months = 0): Day {
  return monthStart(day, months + 1) - 1;
}

/** Units of time: where one begins, and where the next. */
import { dayFromParts, partsOfDay } from './day.ts';
import type { Day } from './historical-date.ts';
import { dayOfMoment, LENGTHS } from './time-of-day.ts';
import { lastYear, startYear } from './year-run.ts';

/** Minutes that the units below a day have. */
const MINUTES = {
  minute: 1,
  'five-minutes': 5,
  'quarter-hour': 15,
  hour: 60,
  'three-hours': 180,
  'six-hours': 360,
} as const;

/** Years that the units from a year on have. */
const YEARS = {
  year: 1,
  'two-years': 2,
  'five-years': 5,
  decade: 10,
  'two-decades': 20,
  'half-century': 50,
  century: 100,
  'two-centuries': 200,
  'half-millennium': 500,
  millennium: 1000,
} as const;

/** A week is a quarter of a month. */
export type Unit = keyof typeof MINUTES | 'day' | 'week' | 'month' | 'quarter' | keyof typeof YEARS;

/** Days of a month on which its quarters begin, so that no week lies in two months. */
const WEEKS = [1, 8, 15, 22];

/** The minutes of a unit below a day; undefined for others. */
export function minutesOf(unit: Unit): number | undefined {
  return (MINUTES as Partial<Record<Unit, number>>)[unit];
}

/** The years of a unit from a year on; undefined for others. */
export function yearsOfUnit(unit: Unit): number | undefined {
  return (YEARS as Partial<Record<Unit, number>>)[unit];
}

/** The first moment of the unit that a moment lies in. */
export function unitStart(moment: Day, unit: Unit): Day {
  const minutes = minutesOf(unit);
  if (minutes) {
    const day = dayOfMoment(moment);
    return momentOf(day, minuteOf(moment, day) - (minuteOf(moment, day) % minutes));
  }
  const { year, month, day } = partsOfDay(moment);
  const years = yearsOfUnit(unit);
  if (years) return dayFromParts(startYear(year, years), 1, 1);
  if (unit === 'quarter') return dayFromParts(year, month - ((month - 1) % 3), 1);
  if (unit === 'month') return dayFromParts(year, month, 1);
  return dayFromParts(year, month, unit === 'week' ? WEEKS.findLast((first) => first <= day)! : day);
}

/** The first moment of the next unit. */
export function nextUnit(moment: Day, unit: Unit): Day {
  const start = unitStart(moment, unit);
  const minutes = minutesOf(unit);
  if (minutes) {
    const day = dayOfMoment(start);
    return momentOf(day, minuteOf(start, day) + minutes);
  }
  const { year, month, day } = partsOfDay(start);
  const years = yearsOfUnit(unit);
  if (years) return dayFromParts(lastYear(year, years) + 1, 1, 1);
  if (unit === 'quarter') return dayFromParts(year, month + 3, 1);
  if (unit === 'day') return start + 1;
  const week = unit === 'week' ? WEEKS.find((first) => first > day) : undefined;
  return week ? dayFromParts(year, month, week) : dayFromParts(year, month + 1, 1);
}

/**
 * A moment so many units later (earlier, if negative). The day of the month stays, or is the last of a month that has
 * no such day.
 */
export function addUnits(moment: Day, unit: Unit, count: number): Day {
  const minutes = minutesOf(unit);
  if (minutes) return momentOf(dayOfMoment(moment), minuteOf(moment, dayOfMoment(moment)) + minutes * count);
  if (unit === 'day' || unit === 'week') return moment + count * (unit === 'day' ? 1 : 7);
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12 * yearsOfUnit(unit)!;
  const { year, month, day } = partsOfDay(moment);
  const first = dayFromParts(year, month + months * count, 1);
  const next = dayFromParts(year, month + months * count + 1, 1);
  return Math.min(first + day - 1, next - 1);
}

const minuteOf = (moment: Day, day: Day): number => Math.floor((moment - day) / LENGTHS.minute + 1e-4);

const momentOf = (day: Day, minute: number): Day => day + minute * LENGTHS.minute;

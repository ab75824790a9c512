/** The units of time on an axis, with short names. */
import { dayFromParts, partsOfDay } from './day.ts';
import { formatMonth, formatMonthName, formatYear, type DateLang } from './format.ts';
import type { Day } from './historical-date.ts';

/** A week is a quarter of a month; a full month is named with its year. */
export type TickUnit =
  'day' | 'week' | 'month' | 'full-month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';

export interface Tick {
  readonly day: Day;
  /** First day of the next one. */
  readonly next: Day;
  readonly text: string;
  /** Whether its number is odd: neighbours differ, so that every other one can be shaded. */
  readonly isOdd: boolean;
}

/** Days of a month on which its quarters begin, so that no week lies in two months. */
const WEEKS = [1, 8, 15, 22];

const YEARS: Partial<Record<TickUnit, number>> = { year: 1, decade: 10, century: 100, millennium: 1000 };

const modulo = (value: number, by: number) => ((value % by) + by) % by;

/** The ticks of a unit that a run of days touches, in order; the first and last may reach beyond it. */
export function listTicks(from: Day, to: Day, unit: TickUnit, lang: DateLang): Tick[] {
  const ticks: Tick[] = [];
  for (let day = startOf(from, unit); day <= to;) {
    const { year, month, day: date } = partsOfDay(day);
    const next = nextAfter(year, month, date, unit);
    ticks.push({ day, next, text: name(day, unit, lang), isOdd: modulo(ordinal(year, month, unit), 2) === 1 });
    day = next;
  }
  return ticks;
}

function startOf(day: Day, unit: TickUnit): Day {
  const { year, month, day: date } = partsOfDay(day);
  const years = YEARS[unit];
  if (years) return dayFromParts(year - modulo(year, years), 1, 1);
  if (unit === 'quarter') return dayFromParts(year, month - ((month - 1) % 3), 1);
  if (unit === 'month' || unit === 'full-month') return dayFromParts(year, month, 1);
  if (unit === 'week')
    return dayFromParts(
      year,
      month,
      WEEKS.findLast((first) => first <= date)!,
    );
  return day;
}

function nextAfter(year: number, month: number, date: number, unit: TickUnit): Day {
  const years = YEARS[unit];
  if (years) return dayFromParts(year + years, 1, 1);
  if (unit === 'quarter') return dayFromParts(year, month + 3, 1);
  if (unit === 'day') return dayFromParts(year, month, date + 1);
  const next = unit === 'week' ? WEEKS.find((first) => first > date) : undefined;
  return next ? dayFromParts(year, month, next) : dayFromParts(year, month + 1, 1);
}

function ordinal(year: number, month: number, unit: TickUnit): number {
  return unit.endsWith('month') ? year * 12 + month : Math.floor(year / (YEARS[unit] ?? 1));
}

function name(day: Day, unit: TickUnit, lang: DateLang): string {
  const { year, month, day: date } = partsOfDay(day);
  if (unit === 'quarter') return lang === 'ja' ? `${month}–${month + 2}月` : `Q${(month + 2) / 3}`;
  if (unit === 'full-month') return formatMonth(day, lang);
  if (unit === 'month') return lang === 'ja' ? `${month}月` : formatMonthName(day, lang);
  if (unit === 'day' || unit === 'week') return lang === 'ja' ? `${date}日` : String(date);
  return year > 0 ? String(year) : formatYear(day, lang);
}

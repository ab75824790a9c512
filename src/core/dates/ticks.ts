/** The units of time on an axis, with short names. */
import { partsOfDay } from './day.ts';
import { SHORT_MONTHS } from './english.ts';
import { formatDayShort, formatMonth, formatYear, type DateLang } from './format.ts';
import type { Day } from './historical-date.ts';
import { formatTime } from './time-of-day.ts';
import { minutesOf, nextUnit, unitStart, yearsOfUnit, type Unit } from './units.ts';
import { ordinalOfYears } from './year-run.ts';

/** A full month is named with its year, a full day with both; a date is a day with its month. */
export type TickUnit = Unit | 'full-month' | 'full-day' | 'date';

export interface Tick {
  readonly day: Day;
  /** First moment of the next one. */
  readonly next: Day;
  readonly text: string;
  /** Whether its number is odd: neighbours differ, so that every other one can be shaded. */
  readonly isOdd: boolean;
}

const PLAIN: Partial<Record<TickUnit, Unit>> = { 'full-month': 'month', 'full-day': 'day', date: 'day' };

/** The ticks of a unit that a run of days touches, in order; the first and last may reach beyond it. `to` is a moment. */
export function listTicks(from: Day, to: Day, unit: TickUnit, lang: DateLang): Tick[] {
  const plain = PLAIN[unit] ?? (unit as Unit);
  const ticks: Tick[] = [];
  for (let day = unitStart(from, plain); day <= to;) {
    const next = nextUnit(day, plain);
    ticks.push({ day, next, text: nameTick(day, unit, lang), isOdd: Math.abs(ordinal(day, plain)) % 2 === 1 });
    day = next;
  }
  return ticks;
}

function ordinal(day: Day, unit: Unit): number {
  const { year, month } = partsOfDay(day);
  const years = yearsOfUnit(unit);
  // There is no run of the number 0: before that of the number 1 lies that of -1.
  if (years) return year > 0 ? ordinalOfYears(year, years) - (years === 1 ? 1 : 0) : ordinalOfYears(year, years) + 1;
  return unit === 'month' ? year * 12 + month : Math.round(day);
}

/** The name of the unit that begins on a day. */
export function nameTick(day: Day, unit: TickUnit, lang: DateLang): string {
  const { year, month, day: date } = partsOfDay(day);
  const isJapanese = lang === 'ja';
  if (minutesOf(unit as Unit)) return formatTime(day);
  switch (unit) {
    case 'quarter':
      return isJapanese ? `${month}–${month + 2}月` : `Q${(month + 2) / 3}`;
    case 'full-month':
      return formatMonth(day, lang);
    case 'full-day':
      return formatDayShort(Math.round(day), lang);
    case 'month':
      return MONTHS[lang]?.(month) ?? formatOf(lang, { month: 'short' }).format(timeOf(day));
    case 'date':
      return MONTHS[lang]?.(month, date) ?? formatOf(lang, { month: 'short', day: 'numeric' }).format(timeOf(day));
    case 'day':
    case 'week':
      return isJapanese ? `${date}日` : String(date);
    default:
      if (year > 0) return String(year);
      return isJapanese ? `前${1 - year}年` : formatYear(day, lang);
  }
}

/** Months, and days of them, in the languages that are worded here. */
const MONTHS: Partial<Record<DateLang, (month: number, date?: number) => string>> = {
  en: (month, date) => `${date === undefined ? '' : `${date} `}${SHORT_MONTHS[month - 1]!}`,
  ja: (month, date) => `${month}月${date === undefined ? '' : `${date}日`}`,
};

const timeOf = (day: Day): number => Math.round(day) * 86_400_000;

/** To make one costs more than to place all lanes. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: DateLang, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${parts.day ?? ''}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...parts, calendar: 'gregory', timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

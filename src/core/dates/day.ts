/** Days to and from calendar parts and ISO text; never through local time. */
import type { Day } from './historical-date.ts';
import { dayOfMoment, formatTime, isWholeDay, LENGTHS } from './time-of-day.ts';

/** A day of the proleptic Gregorian calendar: astronomical year (0 is 1 BC), month 1–12, day 1–31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const EPOCH_OFFSET = 719_468;

/**
 * The day of calendar parts. Months and days outside their ranges carry over, so month 13 is January of the next year
 * and day 0 is the last of the month before. Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function dayFromParts(year: number, month: number, day: number): Day {
  const monthFromMarch = month - 3;
  const marchYear = year + Math.floor(monthFromMarch / 12);
  const shiftedMonth = monthFromMarch - Math.floor(monthFromMarch / 12) * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET;
}

/** The calendar parts of the day of a moment; the inverse of `dayFromParts`, by the same source. */
export function partsOfDay(day: Day): DayParts {
  const shifted = dayOfMoment(day) + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** A year as ISO 8601 and EDTF write it: at least four digits, with `-` before negative ones. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** The day of a moment as ISO text: `2015-07-21`, `-0043-03-15`. */
export function dayToIso(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return `${isoYear(year)}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** A moment as ISO text: `1969-07-20T20:17Z`, with seconds where it has any; `1969-07-20` where it stands for a day. */
export function momentToIso(moment: Day): string {
  if (isWholeDay(moment)) return dayToIso(Math.round(moment));
  const time = formatTime(moment, 'second');
  return `${dayToIso(moment)}T${time.endsWith(':00') ? time.slice(0, -3) : time}Z`;
}

/** The last minute, or the last day, of what ends with `latest`: the inverse of the end of `parseExtent`. */
export function endToIso(latest: Day): string {
  if (isWholeDay(latest)) return dayToIso(Math.round(latest));
  const end = latest + 1;
  const precision = formatTime(end, 'second').endsWith(':00') ? 'minute' : 'second';
  const last = end - LENGTHS[precision];
  return `${dayToIso(last)}T${formatTime(last, precision)}Z`;
}

/** The day of an ISO text as `dayToIso` writes it. Throws on anything else, also on days that no calendar has. */
export function isoToDay(iso: string): Day {
  const [, year, month, dayOfMonth] = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const day = dayFromParts(Number(year), Number(month), Number(dayOfMonth));
  if (Number.isNaN(day) || dayToIso(day) !== iso) throw new Error(`invalid day ${iso}`);
  return day;
}

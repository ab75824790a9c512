/** The extent of a century, a year, a season, a month, a day or a minute, and how extents lie to each other. */
import { dayFromParts, partsOfDay } from './day.ts';
import type { Day } from './historical-date.ts';
import { LENGTHS, readTime } from './time-of-day.ts';

/** A run of days, both ends inclusive; for times of day see `HistoricalDate`. */
export interface Extent {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * The extent of a year, of a month of it (1–12), or of a day of that month; undefined where the calendar has no such
 * month or day.
 */
export function extentOf(year: number, month?: number, day?: number): Extent | undefined {
  if (month === undefined) return extentOfYears(year, year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { earliest: dayFromParts(year, month, 1), latest: dayFromParts(year, month + 1, 0) };
  const only = dayFromParts(year, month, day);
  return partsOfDay(only).day === day ? { earliest: only, latest: only } : undefined;
}

/** The extent from one year to another, both inclusive. */
export function extentOfYears(from: number, to: number): Extent {
  return { earliest: dayFromParts(from, 1, 1), latest: dayFromParts(to, 12, 31) };
}

/** The extent of a season: 1 spring (March–May), 2 summer, 3 autumn, 4 winter (December to February of the next year). */
export function extentOfSeason(year: number, season: number): Extent {
  return { earliest: dayFromParts(year, season * 3, 1), latest: dayFromParts(year, season * 3 + 3, 0) };
}

/** The extent of `2015`, `2015-07`, `2015-07-21`, `2015-07-21T08:30Z` or `…T08:30:15Z`; undefined for any other text. */
export function parseExtent(text: string): Extent | undefined {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([\d:]+)Z)?)?)?$/.exec(text);
  if (!match || text.startsWith('-0000')) return undefined;
  const [year, month, day] = match.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
  const whole = year === undefined ? undefined : extentOf(year, month, day);
  if (!whole || match[4] === undefined) return whole;
  const time = readTime(match[4]);
  if (!time) return undefined;
  const earliest = whole.earliest + time.share;
  return { earliest, latest: earliest + LENGTHS[time.precision] - 1 };
}

/** Whether something is over before something else, or a moment, begins. */
export function endsBefore({ latest }: Pick<Extent, 'latest'>, begins: Day): boolean {
  return latest + 1 <= begins;
}

/** Whether two extents have any time in common. */
export function overlaps(a: Extent, b: Extent): boolean {
  return !endsBefore(a, b.earliest) && !endsBefore(b, a.earliest);
}

/** Whether something has any time in common with the time from one day to another, both inclusive. */
export function isWithin(extent: Extent, { from, to }: { readonly from: Day; readonly to: Day }): boolean {
  return overlaps(extent, { earliest: from, latest: to });
}

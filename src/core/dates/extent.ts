/** The first and last day of a year, a season, a month or a day. */
import { dayFromParts, partsOfDay } from './day.ts';
import type { Day } from './historical-date.ts';

/** A run of days, both ends inclusive. */
export interface Extent {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * The extent of a year, of a month of it (1–12), or of a day of that month; undefined where the calendar has no such
 * month or day.
 */
export function extentOf(year: number, month?: number, day?: number): Extent | undefined {
  if (month === undefined) return { earliest: dayFromParts(year, 1, 1), latest: dayFromParts(year, 12, 31) };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { earliest: dayFromParts(year, month, 1), latest: dayFromParts(year, month + 1, 0) };
  const only = dayFromParts(year, month, day);
  return partsOfDay(only).day === day ? { earliest: only, latest: only } : undefined;
}

/** The extent of a season: 1 spring (March–May), 2 summer, 3 autumn, 4 winter (December to February of the next year). */
export function extentOfSeason(year: number, season: number): Extent {
  return { earliest: dayFromParts(year, season * 3, 1), latest: dayFromParts(year, season * 3 + 3, 0) };
}

/** The extent of `2015`, `2015-07` or `2015-07-21`; undefined for any other text. */
export function parseExtent(text: string): Extent | undefined {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match || text.startsWith('-0000')) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return year === undefined ? undefined : extentOf(year, month, day);
}

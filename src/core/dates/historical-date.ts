/** What a historical date is: an extent of time, and how exactly each of its ends is known. */

/**
 * Days since 1970-01-01 (UTC, proleptic Gregorian); may be negative. A whole number is a day, or its morning; with a
 * fraction it is a moment of that day.
 */
export type Day = number;

/** From finest to coarsest. */
export type Precision = 'second' | 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** How exactly one end of a date is known. `approximate` is EDTF `~`, `uncertain` is EDTF `?`, `%` is both. */
export interface DateEnd {
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An end that the record leaves open (EDTF `..`): the extent goes on beyond what is known. */
export type OpenEnd = 'open';

/**
 * A date as the record knows it. Without `end` it is a single date (a minute, a day, a month, a season, a year, a
 * century); with `end` it is an interval. `earliest` is the first moment that it can mean. `latest` is one day before the
 * moment at which it is over: so of whole days the last one, and of a time of day a moment of the day before. At an open
 * end they repeat the known end, so that they are always finite.
 */
export interface HistoricalDate {
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly start: DateEnd | OpenEnd;
  readonly end?: DateEnd | OpenEnd;
}

const EXACT: readonly Precision[] = ['second', 'minute', 'day'];

/** Whether an end is known to the day, or better; an open one is not. */
export function isToTheDay(end: DateEnd | OpenEnd): end is DateEnd {
  return end !== 'open' && EXACT.includes(end.precision);
}

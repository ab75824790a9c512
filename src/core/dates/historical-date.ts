/** What a historical date is: an extent of days, and how exactly each of its ends is known. */

/** A whole day as a count of days since 1970-01-01 (UTC, proleptic Gregorian); may be negative. */
export type Day = number;

export type Precision = 'day' | 'month' | 'season' | 'year';

/** How exactly one end of a date is known. `approximate` is EDTF `~`, `uncertain` is EDTF `?`, `%` is both. */
export interface DateEnd {
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An end that the record leaves open (EDTF `..`): the extent goes on beyond what is known. */
export type OpenEnd = 'open';

/**
 * A date as the record knows it. Without `end` it is a single date (a day, a month, a season or a year); with `end`
 * it is an interval. `earliest` and `latest` are the first and last day that it can mean, both inclusive; at an open
 * end they repeat the known end, so that they are always finite.
 */
export interface HistoricalDate {
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly start: DateEnd | OpenEnd;
  readonly end?: DateEnd | OpenEnd;
}

/** The range of time that a query asks for, by whole months. */
import type { Day } from '../dates/historical-date.ts';
import { monthEnd, monthStart } from '../dates/month.ts';
import type { Query } from './query.ts';

/** First and last day, both inclusive. */
export interface Range {
  readonly from: Day;
  readonly to: Day;
}

/** Half a month, in days: a bound that is dragged goes to the nearer end of a month. */
const HALF_MONTH = 15;

/** The months between two days, in either order, kept within the whole. */
export function rangeBetween(a: Day, b: Day, whole: Range): Range {
  return {
    from: Math.max(whole.from, monthStart(Math.min(a, b))),
    to: Math.min(whole.to, monthEnd(Math.max(a, b))),
  };
}

/** The range with one bound brought to the end of a month nearest to a day; it keeps at least a month. */
export function moveBound(range: Range, bound: 'from' | 'to', day: Day, whole: Range): Range {
  if (bound === 'from') {
    const from = Math.min(monthStart(day + HALF_MONTH), monthStart(range.to));
    return { ...range, from: Math.max(whole.from, from) };
  }
  const to = Math.max(monthEnd(day - HALF_MONTH), monthEnd(range.from));
  return { ...range, to: Math.min(whole.to, to) };
}

/**
 * The whole months that hold all of some dates, kept within the whole; undefined if none lies in it. No date is lost by
 * asking for this range: where one lies before or after the whole, that bound is the whole's.
 */
export function fitRange(
  dates: Iterable<{ readonly earliest: Day; readonly latest: Day }>,
  whole: Range,
): Range | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { earliest, latest } of dates) [first, last] = [Math.min(first, earliest), Math.max(last, latest)];
  return first > whole.to || last < whole.from ? undefined : rangeBetween(first, last, whole);
}

/** The range of a query; the whole where it names no bound. */
export function rangeOf({ from, to }: Pick<Query, 'from' | 'to'>, whole: Range): Range {
  return { from: from ?? whole.from, to: to ?? whole.to };
}

/** The query with this range; a bound at the end of the whole is not named. */
export function withRange(query: Query, { from, to }: Range, whole: Range): Query {
  const { from: _from, to: _to, ...rest } = query;
  return { ...rest, ...(from > whole.from && { from }), ...(to < whole.to && { to }) };
}

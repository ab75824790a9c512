/** The range of time that a query asks for, by the units that the record goes by. */
import type { Day } from '../dates/historical-date.ts';
import { LENGTHS } from '../dates/time-of-day.ts';
import { nextUnit, unitStart, type Unit } from '../dates/units.ts';
import type { Query } from './query.ts';

/** Where it begins and where it ends, as in a query. */
export interface Range {
  readonly from: Day;
  readonly to: Day;
}

/** The whole time of a record, and what a range of it goes by. */
export interface Whole extends Range {
  readonly step: Unit;
}

/** The units between two moments, in either order, kept within the whole. */
export function rangeBetween(a: Day, b: Day, whole: Whole): Range {
  const { step } = whole;
  return {
    from: Math.max(whole.from, unitStart(Math.min(a, b), step)),
    to: Math.min(whole.to, nextUnit(Math.max(a, b), step) - 1),
  };
}

/** The range with one bound brought to the end of a unit nearest to a moment; it keeps at least a unit. */
export function moveBound(range: Range, bound: 'from' | 'to', moment: number, whole: Whole): Range {
  const { step } = whole;
  // The whole may begin or end within a unit.
  const start = Math.max(whole.from, unitStart(moment, step));
  const next = Math.min(whole.to + 1, nextUnit(moment, step));
  const nearest = moment - start < next - moment ? start : next;
  if (bound === 'from') {
    const from = Math.min(nearest, unitStart(lastMoment(range), step));
    return { ...range, from: Math.max(whole.from, from) };
  }
  const to = Math.max(nearest, nextUnit(range.from, step)) - 1;
  return { ...range, to: Math.min(whole.to, to) };
}

/** The last second of a range. */
export function lastMoment({ to }: Range): number {
  return to + 1 - LENGTHS.second;
}

/**
 * The whole units that hold all of some dates, kept within the whole; undefined if none lies in it. No date is lost by
 * asking for this range: where one lies before or after the whole, that bound is the whole's.
 */
export function fitRange(
  dates: Iterable<{ readonly earliest: Day; readonly latest: Day }>,
  whole: Whole,
): Range | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { earliest, latest } of dates) [first, last] = [Math.min(first, earliest), Math.max(last, latest)];
  if (first >= whole.to + 1 || last + 1 <= whole.from) return undefined;
  return rangeBetween(first, lastMoment({ from: first, to: last }), whole);
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

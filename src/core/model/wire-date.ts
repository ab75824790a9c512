/** Dates in the wire form: each by its distance in days from the one before. */
import { dayToIso } from '../dates/day.ts';
import { parseExtent } from '../dates/extent.ts';
import type { DateEnd, Day, HistoricalDate, OpenEnd, Precision } from '../dates/historical-date.ts';
import { dayOfMoment, lastDayOf } from '../dates/time-of-day.ts';
import { itemAt } from './wire-numbers.ts';

const EXACT: DateEnd = { precision: 'day', approximate: false, uncertain: false };

/**
 * A number alone is a day that is known as such; else the text, the length in days and a code for each end follow. All
 * are whole days: times of day are in the text.
 */
export type WireDate = number | readonly [distance: number, edtf: string, length: number, start: number, end?: number];

/** Encodes dates in the order of a list; the first by its distance from 1970-01-01. */
export function encodeDates(dates: readonly HistoricalDate[]): WireDate[] {
  return dates.map((date, index) => encodeDate(date, dayOfMoment(dates[index - 1]?.earliest ?? 0)));
}

/** The inverse of `encodeDates`. */
export function decodeDates(wire: readonly WireDate[]): HistoricalDate[] {
  let day: Day = 0;
  return wire.map((date) => {
    day += typeof date === 'number' ? date : date[0];
    return decodeDate(date, day);
  });
}

function encodeDate(date: HistoricalDate, before: Day): WireDate {
  const { edtf, start, end } = date;
  const [earliest, latest] = [dayOfMoment(date.earliest), lastDayOf(date.latest)];
  const distance = earliest - before;
  if (edtf === dayToIso(earliest) && encodeEnd(start) === PLAIN_DAY && !end) return distance;
  const known = [distance, edtf, latest - earliest, encodeEnd(start)] as const;
  return end === undefined ? known : [...known, encodeEnd(end)];
}

function decodeDate(date: WireDate, earliest: Day): HistoricalDate {
  if (typeof date === 'number') return new PlainDay(earliest);
  const [, edtf, length, start, end] = date;
  const known = { edtf, earliest, latest: earliest + length, start: decodeEnd(start) };
  const whole: HistoricalDate = end === undefined ? known : { ...known, end: decodeEnd(end) };
  return edtf.includes('T') ? withTimes(whole) : whole;
}

/** The date with the times of day that its text has. An open end repeats the other. */
function withTimes(date: HistoricalDate): HistoricalDate {
  const [start = '', end = start] = date.edtf.split('/');
  const first = parseTimed(start === '..' ? end : start);
  const last = parseTimed(end === '..' ? start : end);
  return { ...date, ...(first && { earliest: first.earliest }), ...(last && { latest: last.latest }) };
}

const parseTimed = (text: string) => (text.includes('T') ? parseExtent(text) : undefined);

/** A day that is known as such; it is written out when it is asked for. */
class PlainDay implements HistoricalDate {
  readonly earliest: Day;
  readonly latest: Day;
  readonly start = EXACT;

  constructor(day: Day) {
    this.earliest = day;
    this.latest = day;
  }

  get edtf() {
    return dayToIso(this.earliest);
  }
}

const PRECISIONS: readonly Precision[] = [
  ...(['day', 'month', 'season', 'year'] as const),
  ...(['minute', 'second', 'decade', 'century'] as const),
];
const PLAIN_DAY = 0;
const OPEN = -1;
const APPROXIMATE = 8;
const UNCERTAIN = 16;

const encodeEnd = (end: DateEnd | OpenEnd): number =>
  end === 'open'
    ? OPEN
    : PRECISIONS.indexOf(end.precision) + (end.approximate ? APPROXIMATE : 0) + (end.uncertain ? UNCERTAIN : 0);

const decodeEnd = (code: number): DateEnd | OpenEnd =>
  code === OPEN
    ? 'open'
    : {
        precision: itemAt(PRECISIONS, code % APPROXIMATE),
        approximate: (code & APPROXIMATE) !== 0,
        uncertain: (code & UNCERTAIN) !== 0,
      };

/** Dates in the wire form: each by its distance in days from the one before. */
import { dayToIso } from '../dates/day.ts';
import type { DateEnd, Day, HistoricalDate, OpenEnd, Precision } from '../dates/historical-date.ts';
import { itemAt } from './wire-numbers.ts';

const EXACT: DateEnd = { precision: 'day', approximate: false, uncertain: false };

/** A number alone is a day that is known as such; else the text, the length in days and a code for each end follow. */
export type WireDate = number | readonly [distance: number, edtf: string, length: number, start: number, end?: number];

/** Encodes dates in the order of a list; the first by its distance from 1970-01-01. */
export function encodeDates(dates: readonly HistoricalDate[]): WireDate[] {
  return dates.map((date, index) => encodeDate(date, dates[index - 1]?.earliest ?? 0));
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
  const { edtf, earliest, latest, start, end } = date;
  const distance = earliest - before;
  if (edtf === dayToIso(earliest) && encodeEnd(start) === PLAIN_DAY && !end) return distance;
  const known = [distance, edtf, latest - earliest, encodeEnd(start)] as const;
  return end === undefined ? known : [...known, encodeEnd(end)];
}

function decodeDate(date: WireDate, earliest: Day): HistoricalDate {
  if (typeof date === 'number') return new PlainDay(earliest);
  const [, edtf, length, start, end] = date;
  const known = { edtf, earliest, latest: earliest + length, start: decodeEnd(start) };
  return end === undefined ? known : { ...known, end: decodeEnd(end) };
}

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

const PRECISIONS: readonly Precision[] = ['day', 'month', 'season', 'year'];
const PLAIN_DAY = 0;
const OPEN = -1;
const APPROXIMATE = 4;
const UNCERTAIN = 8;

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

/** By which units a record is read, which follows from how long its time is. */
import { formatDay, formatDayShort, formatYear, type DateLang } from '../dates/format.ts';
import type { Day, Precision } from '../dates/historical-date.ts';
import { LENGTHS } from '../dates/time-of-day.ts';
import type { Unit } from '../dates/units.ts';
import type { Chronicle } from './chronicle.ts';

export interface Pace {
  /** What the events are gathered under. */
  readonly group: Unit;
  /** What a bound of a range of time goes by, and at a leap. */
  readonly step: Unit;
  readonly leap: Unit;
  /** What events are filtered and counted by. */
  readonly period: Period;
}

export type Period = 'day' | 'year' | 'decade' | 'century';

type Timed = Pick<Chronicle, 'from' | 'to' | 'events'>;

const YEAR = 365.2425;

const DAILY: Pace = { group: 'day', step: 'day', leap: 'week', period: 'day' };

/** The longest time in days for each pace. */
const PACES: readonly (readonly [most: number, pace: Pace])[] = [
  [0.25, { group: 'hour', step: 'minute', leap: 'quarter-hour', period: 'day' }],
  [1.5, { group: 'hour', step: 'quarter-hour', leap: 'hour', period: 'day' }],
  [14, { group: 'day', step: 'hour', leap: 'six-hours', period: 'day' }],
  [62, DAILY],
  [40 * YEAR, { group: 'month', step: 'month', leap: 'year', period: 'year' }],
  [300 * YEAR, { group: 'year', step: 'year', leap: 'decade', period: 'decade' }],
  [1500 * YEAR, { group: 'decade', step: 'decade', leap: 'century', period: 'century' }],
  [Infinity, { group: 'century', step: 'decade', leap: 'century', period: 'century' }],
];

/** The pace of a record. Where no event has a time of day, nothing goes by less than days. */
export function paceOf(chronicle: Timed): Pace {
  const days = chronicle.to + 1 - chronicle.from;
  const [most, pace] = PACES.find(([longest]) => days <= longest)!;
  return most <= 14 && !isTimed(chronicle) ? DAILY : pace;
}

/** Pixels that a day may have where events are known so well, so that two of them can be told apart. */
const MOST_PER_DAY: Readonly<Record<Precision, number>> = {
  second: 28_800,
  minute: 28_800,
  day: 40,
  month: 4,
  season: 4,
  year: 0.4,
  decade: 0.4,
  century: 0.4,
};

const zooms = new WeakMap<Timed['events'], number>();

/** Pixels of a day at the greatest zoom: as its best known dates need it. */
export function mostPerDay({ events }: Timed): number {
  let most = zooms.get(events);
  if (most === undefined) {
    most = Math.max(0.4, ...new Set(events.map(({ date: { start, end } }) => mostOf(start, end))));
    zooms.set(events, most);
  }
  return most;
}

/** Whether any event has a time of day. */
export function isTimed(chronicle: Timed): boolean {
  return mostPerDay(chronicle) > MOST_PER_DAY.day;
}

/** Days from which on a time in sight is named by its days, though events have times of day. */
const MANY_DAYS = 20;

/** A moment as an address names it: by whole minutes in a short time of a record with times of day, else by whole days. */
export function roundMoment(moment: number, days: number, chronicle: Timed): number {
  const perDay = days < MANY_DAYS && isTimed(chronicle) ? 1440 : 1;
  return Math.round(moment * perDay) / perDay;
}

/** The last moment that a range ending with `to` holds, as `roundMoment` names moments of the whole record. */
export function lastMomentIn(to: Day, chronicle: Timed): Day {
  return isByMinutes(chronicle) ? to + 1 - LENGTHS.minute : to;
}

/** Whether moments of the whole record are named by minutes. */
export function isByMinutes(chronicle: Timed): boolean {
  return roundMoment(0.5, chronicle.to + 1 - chronicle.from, chronicle) === 0.5;
}

/** A day as the record's pace lets it be said: in a history of many centuries its year. */
export function nameDay(day: Day, chronicle: Timed, lang: DateLang, isShort = false): string {
  if (isByYears(chronicle)) return formatYear(day, lang);
  return (isShort ? formatDayShort : formatDay)(day, lang);
}

/** Whether the history is so long that no single day is named. */
export function isByYears(chronicle: Timed): boolean {
  return paceOf(chronicle).period === 'century';
}

type End = Timed['events'][number]['date']['end'];

function mostOf(...ends: readonly End[]): number {
  return Math.max(...ends.map((end) => (end === undefined || end === 'open' ? 0 : MOST_PER_DAY[end.precision])));
}

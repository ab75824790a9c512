/** Times of day, in UTC, as parts of a day; to and from text. */
import type { Day } from './historical-date.ts';

const SECONDS = 86_400;
/** What floating point may miss of a moment, in days: far less than a second. */
const ROUNDING = 1e-7;

/** The length of what a time names, in days. */
export const LENGTHS = { minute: 60 / SECONDS, second: 1 / SECONDS } as const;

/** A time as it is written: its part of the day that has passed, and whether it names a minute or a second. */
export interface WrittenTime {
  readonly share: number;
  readonly precision: keyof typeof LENGTHS;
}

/** Reads `20:17` or `20:17:40`; undefined for what no clock shows. */
export function readTime(text: string): WrittenTime | undefined {
  const [, hour, minute, second] = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const passed = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return { share: passed / SECONDS, precision: second === undefined ? 'minute' : 'second' };
}

/** The day that a moment lies in. */
export function dayOfMoment(moment: Day): Day {
  return Math.floor(moment + ROUNDING);
}

/** The last day of what is over a day after `latest`, which is so of whole days and of moments. */
export function lastDayOf(latest: Day): Day {
  return Math.ceil(latest - ROUNDING);
}

/** Whether a moment is the morning of a day, and so stands for that day. */
export function isWholeDay(moment: Day): boolean {
  return Math.abs(moment - Math.round(moment)) < ROUNDING;
}

/** The time of a moment: `20:17`; to the second where asked for, `20:17:40`. */
export function formatTime(moment: Day, precision: keyof typeof LENGTHS = 'minute'): string {
  const passed = Math.floor((moment - dayOfMoment(moment) + ROUNDING) * SECONDS);
  const parts = [passed / 3600, (passed / 60) % 60, passed % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return parts.slice(0, precision === 'minute' ? 2 : 3).join(':');
}

/** The middle of a day; a moment stands for itself. */
export function middleOfDay(moment: Day): Day {
  return isWholeDay(moment) ? moment + 0.5 : moment;
}

/** The last moment of a day; a moment stands for itself. */
export function lastMomentOf(day: Day): Day {
  return isWholeDay(day) ? Math.round(day) + 1 - LENGTHS.second / 2 : day;
}

/** The day before a day, and what was just before a moment. */
export function justBefore(day: Day): Day {
  return isWholeDay(day) ? Math.round(day) - 1 : day - LENGTHS.second / 2;
}

/** Days to pixels and back, on a straight line. */
import type { Day } from '../dates/historical-date.ts';

export interface Scale {
  /** First and last day shown, both inclusive; parts of days while the view moves. */
  readonly domain: readonly [Day, Day];
  /** Pixels of the first day's morning and the last day's night. */
  readonly range: readonly [number, number];
  readonly perDay: number;
  /** Pixel of a day's morning; `x(day + 1)` is its night. */
  x(day: Day): number;
  /** The moment under a pixel, in days and parts of days, also outside the range. */
  moment(x: number): number;
  /** The day that lies under a pixel, kept inside the domain. */
  day(x: number): Day;
}

/** A part of a day by which a pixel may miss its morning: floating point divides back to a little less. */
const ROUNDING = 1e-6;

/** Creates a scale; throws if the domain is empty. */
export function createScale(domain: readonly [Day, Day], range: readonly [number, number]): Scale {
  const days = domain[1] + 1 - domain[0];
  if (!(days > 0)) throw new Error(`empty domain ${domain.join('..')}`);
  const perDay = (range[1] - range[0]) / days;
  const moment = (x: number) => domain[0] + (x - range[0]) / perDay;
  return {
    domain,
    range,
    perDay,
    x: (day) => range[0] + (day - domain[0]) * perDay,
    moment,
    day: (x) => Math.max(domain[0], Math.min(domain[1], Math.floor(moment(x) + ROUNDING))),
  };
}

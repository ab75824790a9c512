/** Days and places on the strip, as it lies on the screen. */
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { lastMoment } from '../core/query/range.ts';
import { isByMinutes, lastMomentIn, roundMoment } from '../core/model/pace.ts';

export interface StripScale {
  /** Share of the width at which a day begins, kept between 0 and 1. */
  share(day: number): number;
  /** The day, or in a short record the minute, under a pointer, by its place in the window. */
  dayUnder(clientX: number): Day;
  /** The very moment there. */
  momentUnder(clientX: number): number;
  /** Width in pixels, as last measured. */
  readonly width: number;
}

/** Creates the scale of a plot and calls back at once, and after its size has changed. */
export function createStripScale(plot: HTMLElement, chronicle: Chronicle, onSize: () => void): StripScale {
  const { from, to } = chronicle;
  const days = to + 1 - from;
  const hasTimes = isByMinutes(chronicle);
  let width = plot.clientWidth;
  new ResizeObserver(() => {
    width = plot.clientWidth;
    onSize();
  }).observe(plot);
  const momentUnder = (clientX: number) => {
    const { left } = plot.getBoundingClientRect();
    return Math.max(from, Math.min(lastMoment({ from, to }), from + ((clientX - left) / width) * days));
  };
  return {
    share: (day) => Math.max(0, Math.min(1, (day - from) / days)),
    dayUnder: (clientX) => {
      const moment = momentUnder(clientX);
      const named = hasTimes ? roundMoment(moment, days, chronicle) : Math.floor(moment);
      return Math.min(lastMomentIn(to, chronicle), named);
    },
    momentUnder,
    get width() {
      return width;
    },
  };
}

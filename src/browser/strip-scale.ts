/** Days and places on the strip, as it lies on the screen. */
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Day } from '../core/dates/historical-date.ts';

export interface StripScale {
  /** Share of the width at which a day begins, kept between 0 and 1. */
  share(day: number): number;
  /** The day under a pointer, by its place in the window. */
  dayUnder(clientX: number): Day;
  /** Width in pixels, as last measured. */
  readonly width: number;
}

/** Creates the scale of a plot and calls back at once, and after its size has changed. */
export function createStripScale(plot: HTMLElement, { from, to }: Chronicle, onSize: () => void): StripScale {
  const days = to + 1 - from;
  let width = plot.clientWidth;
  new ResizeObserver(() => {
    width = plot.clientWidth;
    onSize();
  }).observe(plot);
  return {
    share: (day) => Math.max(0, Math.min(1, (day - from) / days)),
    dayUnder: (clientX) => {
      const { left } = plot.getBoundingClientRect();
      return Math.max(from, Math.min(to, from + Math.floor(((clientX - left) / width) * days)));
    },
    get width() {
      return width;
    },
  };
}

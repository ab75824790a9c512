/** Reading: which day a scrolled list of dated entries stands at, and how far to scroll for a day. */
import type { Day } from '../dates/historical-date.ts';

/** A list as it lies on its page. All places are pixels from the top of the page, both lists rise, and neither is empty. */
export interface ReadingSize {
  readonly tops: readonly number[];
  readonly days: readonly Day[];
  /** How far below the top of the window the entry that is being read begins. */
  readonly line: number;
  /** Height of the window. */
  readonly height: number;
  /** The furthest that the page scrolls. */
  readonly furthest: number;
}

export interface Reading {
  /** The day being read; between two entries a part of the way between their days. Never falls while scrolling down. */
  dayAt(scroll: number): number;
  /** The last day in sight. */
  lastDayAt(scroll: number): number;
  /** Place in the list of the entry being read. */
  entryAt(scroll: number): number;
  /** The scroll that brings a day to the line: its first entry, or the place between entries that stands for it. */
  scrollToDay(day: number): number;
  scrollToEntry(index: number): number;
}

/** A pixel may be lost to rounding on the way to a place and back. */
const ROUNDING = 1;

/**
 * Creates the two maps, which are inverse to each other but for the limits of the page. The last entries could never
 * come up to the line, so over the last window's height of scrolling the line goes down to meet the last of them.
 */
export function createReading({ tops, days, line, height, furthest }: ReadingSize): Reading {
  const last = tops.length - 1;
  const short = Math.max(0, tops[last]! - (furthest + line));
  const zone = Math.min(height, furthest);
  const gain = zone > 0 ? short / zone : 0;
  const turn = furthest - zone + line;
  const place = (scroll: number) => scroll + line + gain * Math.max(0, scroll + line - turn);
  const scroll = (y: number) =>
    Math.max(0, Math.min(furthest, y <= turn ? y - line : turn - line + (y - turn) / (1 + gain)));
  const day = (y: number) => {
    const i = Math.max(0, firstWhere(tops, (top) => top > y) - 1);
    return i === last ? days[i]! : between(y, tops[i]!, tops[i + 1]!, days[i]!, days[i + 1]!);
  };
  return {
    dayAt: (at) => day(place(at)),
    lastDayAt: (at) => day(Math.max(place(at), at + height)),
    entryAt: (at) => Math.max(0, firstWhere(tops, (top) => top > place(at) + ROUNDING) - 1),
    scrollToDay(wanted) {
      const i = firstWhere(days, (one) => one >= wanted);
      if (i === 0 || i > last || days[i] === wanted) return scroll(tops[Math.min(i, last)]!);
      return scroll(between(wanted, days[i - 1]!, days[i]!, tops[i - 1]!, tops[i]!));
    },
    scrollToEntry: (index) => scroll(tops[index]!),
  };
}

/** Goes from `y0` to `y1` while `x` goes from `x0` to `x1`, and not beyond. */
function between(x: number, x0: number, x1: number, y0: number, y1: number): number {
  const share = x1 > x0 ? Math.max(0, Math.min(1, (x - x0) / (x1 - x0))) : 0;
  return y0 + share * (y1 - y0);
}

/** Place of the first value that passes a test which all after it pass too; the length if none does. */
function firstWhere(values: readonly number[], passes: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(values[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The years of a scale, as columns with a name. */
import { dayFromParts, partsOfDay } from '../dates/day.ts';
import type { Scale } from './scale.ts';

export interface PlacedYear {
  readonly year: number;
  readonly x0: number;
  readonly x1: number;
}

/** Places every year that the domain touches, cut to the range. */
export function placeYears(scale: Scale): PlacedYear[] {
  const [first, last] = scale.domain;
  const from = partsOfDay(first).year;
  const to = partsOfDay(last).year;
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    year: from + i,
    x0: scale.x(Math.max(first, dayFromParts(from + i, 1, 1))),
    x1: scale.x(Math.min(last + 1, dayFromParts(from + i + 1, 1, 1))),
  }));
}

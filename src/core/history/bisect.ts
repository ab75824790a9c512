/** Places in lists that are in order of day, found by bisection. */
import type { Day } from '../dates/historical-date.ts';

/** How many of the items, which must be in order of `dayOf`, have a day up to a given one, that day included. */
export function countUpTo<T>(items: readonly T[], day: Day, dayOf: (item: T) => Day): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(items[middle]!) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the items, which must be in order of `dayOf`, up to a day, that day included. */
export function lastUpTo<T>(items: readonly T[], day: Day, dayOf: (item: T) => Day): T | undefined {
  return items[countUpTo(items, day, dayOf) - 1];
}

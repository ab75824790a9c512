/** What happened elsewhere at the same time. */
import type { Day } from '../dates/historical-date.ts';
import { firstKnown } from '../dates/order.ts';
import type { HistoryEvent } from '../model/chronicle.ts';

/** How far apart in days events may lie that still happened at the same time: three weeks, in the record of some years. */
const MEANWHILE = 21;

/** More than these tell no more. */
const SHOWN = 6;

/**
 * Order numbers of the weightiest events, at most six and in order of time, that surely lie within `reach` days (three
 * weeks) of an event: all days that their date can mean, seen from the days that its own can mean. `isElsewhere` keeps out what
 * belongs to it. What has no known beginning or end lies within nothing. `events` are in order of time, so that of many
 * only those of these weeks are looked at.
 */
export function listMeanwhile(
  events: readonly HistoryEvent[],
  number: number,
  isElsewhere: (number: number) => boolean,
  reach: number = MEANWHILE,
): number[] {
  const { date } = events[number]!;
  const [from, to] = [firstKnown(date) - reach, date.latest + reach];
  const found: number[] = [];
  for (let i = firstFrom(events, from); i < events.length && firstKnown(events[i]!.date) <= to; i++) {
    const { start, end, latest } = events[i]!.date;
    if (i !== number && start !== 'open' && end !== 'open' && latest <= to && isElsewhere(i)) found.push(i);
  }
  const far = (i: number) => Math.abs(firstKnown(events[i]!.date) - firstKnown(date));
  return found
    .sort((a, b) => events[b]!.weight - events[a]!.weight || far(a) - far(b) || a - b)
    .slice(0, SHOWN)
    .sort((a, b) => a - b);
}

/** The first event that does not begin before a day, by bisection. */
function firstFrom(events: readonly HistoryEvent[], day: Day): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstKnown(events[middle]!.date) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far apart in days events of a time of so many days may lie that still happened at the same time. */
export function reachOfMeanwhile(days: number): number {
  return Math.max(Math.min(MEANWHILE, days / 50), days * 0.008);
}

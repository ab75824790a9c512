/** The events of one day, and the nearest before and after it. */
import { isToTheDay, type Day } from '../dates/historical-date.ts';
import { lastMomentOf } from '../dates/time-of-day.ts';
import type { Chronicle, HistoryEvent } from '../model/chronicle.ts';
import { countUpTo } from './bisect.ts';

export interface DayEvents {
  /** Those that the record places on that very day, or that went on over it. */
  readonly today: readonly HistoryEvent[];
  /** Those of which only a month, a season or a year is known, and the day may be this one. */
  readonly perhaps: readonly HistoryEvent[];
  /** The nearest that was over before the day. */
  readonly before?: HistoryEvent;
  /** The nearest that began after it. */
  readonly after?: HistoryEvent;
}

/** Sorts the events once; then each day is answered by bisection. */
export function createDayEvents({ events }: Pick<Chronicle, 'events'>): (day: Day) => DayEvents {
  const byStart = events.toSorted((a, b) => a.date.earliest - b.date.earliest);
  const byEnd = events.toSorted((a, b) => a.date.latest - b.date.latest);
  const reach = new Float64Array(byStart.length);
  byStart.forEach(({ date }, index) => (reach[index] = Math.max(date.latest, reach[index - 1] ?? -Infinity)));
  return (day) => {
    const started = countUpTo(byStart, lastMomentOf(day), ({ date }) => date.earliest);
    const going: HistoryEvent[] = [];
    for (let index = started - 1; index >= 0 && reach[index]! + 1 > day; index -= 1)
      if (byStart[index]!.date.latest + 1 > day) going.unshift(byStart[index]!);
    const before = byEnd[countUpTo(byEnd, day - 1, ({ date }) => date.latest) - 1];
    const after = byStart[started];
    return {
      today: going.filter(isOfDays),
      perhaps: going.filter((event) => !isOfDays(event)),
      ...(before && { before }),
      ...(after && { after }),
    };
  };
}

function isOfDays({ date: { start, end } }: HistoryEvent): boolean {
  return isToTheDay(start) && isToTheDay(end ?? start);
}

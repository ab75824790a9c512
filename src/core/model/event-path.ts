/** Where an event is told in full: on a page of its own, or in a large history on the page of its month, which it shares. */
import { partsOfDay } from '../dates/day.ts';
import { endsBefore } from '../dates/extent.ts';
import type { HistoricalDate } from '../dates/historical-date.ts';
import { lastDayOf } from '../dates/time-of-day.ts';
import type { Chronicle, HistoryEvent } from './chronicle.ts';

/**
 * Up to so many events each has a page of its own, unless the site says otherwise. A page with its embed takes the build
 * about 80 ms in each language and the site 25 kB: with these, 2,000 events are five minutes and 200 MB.
 */
export const MOST_EVENT_PAGES = 2000;

/** The events that have pages, embeds and pictures of their own. */
export function eventsWithPages<One>({
  events,
  sharesPages,
}: {
  events: readonly One[];
  sharesPages?: true;
}): readonly One[] {
  return sharesPages ? [] : events;
}

/** The month or year that a date lies in, two years that it lies between, or `before` all that is shown: a part of an address. */
export function monthKeyOf(date: HistoricalDate, { from }: Pick<Chronicle, 'from'>): string {
  if (endsBefore(date, from)) return 'before';
  const [first, last] = [partsOfDay(date.earliest), partsOfDay(lastDayOf(date.latest))];
  if (first.year !== last.year) return `${first.year}-to-${last.year}`;
  return first.month === last.month ? `${first.year}-${first.month}` : String(first.year);
}

/** Creates what gives the path of an event from the folder of a language. `part` names a part of the page, such as `sources`. */
export function createEventPath(chronicle: Chronicle): (id: string, part?: string) => string {
  let events: ReadonlyMap<string, HistoryEvent> | undefined;
  return (id, part) => {
    if (chronicle.sharesPages) events ??= new Map(chronicle.events.map((event) => [event.id, event]));
    const event = events?.get(id);
    if (event) return `events/${monthKeyOf(event.date, chronicle)}.html#e-${id}`;
    return `events/${id}.html${part === undefined ? '' : `#${part}`}`;
  };
}

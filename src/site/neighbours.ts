/** What came before and after an event: on the lanes it concerns, and in the chronicle as a whole. */
import type { SourcedEvent } from '../core/model/chronicle.ts';
import type { Lookup } from './lookup.ts';

export interface Neighbour {
  readonly direction: 'earlier' | 'later';
  /** Entity whose history both events belong to; absent for the chronicle as a whole. */
  readonly lane?: string;
  readonly event: SourcedEvent;
}

const LANES = 2;

/** The nearest events in the chronicle and in the history of the first two projects (or organisations) of an event, none named twice. */
export function neighboursOf(event: SourcedEvent, lookup: Lookup): Neighbour[] {
  const named = new Set([event.id]);
  const beside = (events: readonly SourcedEvent[], lane?: string): Neighbour[] => {
    const at = events.findIndex(({ id }) => id === event.id);
    const pair = [
      { direction: 'earlier' as const, other: events[at - 1] },
      { direction: 'later' as const, other: events[at + 1] },
    ];
    return pair.flatMap(({ direction, other }) => {
      if (!other || named.has(other.id)) return [];
      named.add(other.id);
      return [{ direction, event: other, ...(lane === undefined ? {} : { lane }) }];
    });
  };
  const lanes = [...event.projects, ...event.companies].slice(0, LANES);
  return [...lanes.flatMap((lane) => beside(lookup.eventsOf(lane), lane)), ...beside(lookup.chronicle.events)];
}

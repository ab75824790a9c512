/** The effects of all events, in the order in which they take hold. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle, Effect, HistoryEvent } from '../model/chronicle.ts';

export interface DatedEffect {
  /** The earliest day that the event's date can mean. */
  readonly day: Day;
  readonly effect: Effect;
  readonly event: HistoryEvent;
}

/** Lists the effects by day; those of one day in the order of the events. */
export function listEffects({ events }: Pick<Chronicle, 'events'>): DatedEffect[] {
  return events
    .flatMap((event) => event.effects.map((effect) => ({ day: event.date.earliest, effect, event })))
    .sort((a, b) => a.day - b.day);
}

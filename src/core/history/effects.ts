/** The effects of all events, in the order in which they take hold. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle, Effect, HistoryEvent } from '../model/chronicle.ts';

export interface DatedEffect {
  /** The earliest day that the event's date can mean. */
  readonly day: Day;
  readonly effect: Effect;
  readonly event: HistoryEvent;
}

/** Every fold asks for the same list, and to make it means to decode every event. */
const lists = new WeakMap<readonly HistoryEvent[], readonly DatedEffect[]>();

/** Lists the effects by day; those of one day in the order of the events. */
export function listEffects({ events }: Pick<Chronicle, 'events'>): readonly DatedEffect[] {
  let list = lists.get(events);
  if (!list) lists.set(events, (list = sortEffects(events)));
  return list;
}

function sortEffects(events: readonly HistoryEvent[]): DatedEffect[] {
  const list: DatedEffect[] = [];
  for (const event of events) {
    const { effects } = event;
    if (effects.length === 0) continue;
    const day = event.date.earliest;
    for (const effect of effects) list.push({ day, effect, event });
  }
  return list.sort((a, b) => a.day - b.day);
}

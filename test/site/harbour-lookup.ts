/** The tiny chronicle and its lookup, with more events, entities or sources on request. */
import { parseDate } from '../../src/core/dates/parse.ts';
import type { Effect, SourcedChronicle, SourcedEvent } from '../../src/core/model/chronicle.ts';
import { createLookup, type Lookup } from '../../src/site/lookup.ts';
import { tinyChronicle } from '../core/tiny-chronicle.ts';

export const tiny = tinyChronicle();

/** An event of the tiny chronicle with something changed. */
export function eventWith(id: string, date: string, more: Partial<SourcedEvent> = {}): SourcedEvent {
  return { ...tiny.events[0]!, id, date: parseDate(date), ...more };
}

export function chronicleWith(...events: SourcedEvent[]): SourcedChronicle {
  return { ...tiny, events };
}

/** The lookup of a chronicle whose events e0, e1, … have these dates and effects. */
export function lookupOf(...events: [date: string, ...effects: Effect[]][]): Lookup {
  return createLookup(chronicleWith(...events.map(([date, ...effects], i) => eventWith(`e${i}`, date, { effects }))));
}

/** The record as the site publishes it: what the views must agree with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './site.ts';

export interface RecordedEvent {
  readonly id: string;
  /** First and last possible day, ISO. */
  readonly earliest: string;
  readonly latest: string;
  readonly kind: string;
  readonly title: Readonly<Record<'en' | 'ja', string>>;
  readonly companies: readonly string[];
  readonly projects: readonly string[];
}

/** The first day that strip and lanes show. */
const DRAWN_FROM = '2013-01-01';

/** All events in order of time. */
export const EVENTS = (
  JSON.parse(readFileSync(join(FOLDER, 'data/chronicle.json'), 'utf8')) as { events: readonly RecordedEvent[] }
).events;

/** Whether an event is late enough to have a mark on strip and lanes. */
export const isDrawn = ({ latest }: RecordedEvent): boolean => latest >= DRAWN_FROM;

/** Ids of the events that pass a test, in alphabetical order. */
export function eventsWhere(passes: (event: RecordedEvent) => boolean): string[] {
  return EVENTS.filter(passes)
    .map(({ id }) => id)
    .toSorted();
}

/** Whether an event has any of these companies. */
export function hasAny(...companies: readonly string[]): (event: RecordedEvent) => boolean {
  return (event) => event.companies.some((company) => companies.includes(company));
}

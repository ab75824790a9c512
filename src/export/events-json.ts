/** The events alone in their public form: `data/events.json`. */
import type { Recorded } from '../core/model/record.ts';
import { eventJson, SCHEMA } from './event-json.ts';

/** All events in order of time, as in `chronicle.json`, with the data release. */
export function eventsJson({ site, events }: Pick<Recorded, 'site' | 'events'>): object {
  return { schema: SCHEMA, version: site.release, events: events.map(eventJson) };
}

/** One event in the public form: what `chronicle.json` and `events.json` hold of it. */
import { dayToIso } from '../core/dates/day.ts';
import { lastDayOf } from '../core/dates/time-of-day.ts';
import type { SourcedEvent } from '../core/model/chronicle.ts';

/** Number of the public form; it grows when a reader of the form before could be misled. */
export const SCHEMA = 1;

/** The event as a plain JSON value: its date as EDTF, the days that it can mean as ISO text. */
export function eventJson(event: SourcedEvent): object {
  const { id, date, kind, weight, label, title, summary, companies, by, projects, effects, sources, disagreement } =
    event;
  return {
    id,
    date: date.edtf,
    earliest: dayToIso(date.earliest),
    latest: dayToIso(lastDayOf(date.latest)),
    kind,
    weight,
    label,
    title,
    summary,
    companies,
    ...(by && { by }),
    projects,
    effects,
    sources,
    ...(disagreement && { disagreement }),
  };
}

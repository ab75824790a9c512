/** What the browser loads of an event only when it is selected: its summary, and how far it can be trusted. */
import type { SourcedEvent } from './chronicle.ts';
import type { Lang } from './text.ts';

/** Summary, number of sources, and 1 where these disagree. */
export type EventText = readonly [summary: string, sources: number, disagree?: 1];

/** By id of event, so that a part which another edition left in a cache never tells of the wrong event. */
export type EventTexts = Readonly<Record<string, EventText>>;

/** How many events, in order of time, go into one part: a selection loads one part, whatever the size of the chronicle. */
const PART = 256;

/** The number of the part that holds an event of this order number. */
export const partOf = (number: number): number => Math.floor(number / PART);

/** The texts of one part in one language. */
export function encodeEventTexts(events: readonly SourcedEvent[], part: number, lang: Lang): EventTexts {
  return Object.fromEntries(
    events.slice(part * PART, (part + 1) * PART).map(({ id, summary, sources, disagreement }): [string, EventText] => {
      const known = [summary[lang], sources.length] as const;
      return [id, disagreement ? [...known, 1] : known];
    }),
  );
}

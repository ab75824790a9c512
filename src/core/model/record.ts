/** What views lack of the published record, for the browser to join when a reader takes a view along. */
import type { Chronicle, Site, SourcedChronicle, SourcedEvent } from './chronicle.ts';
import type { Citation, Disagreement } from './schema.ts';
import { decodeText, encodeText, type WireText } from './wire-text.ts';

/** Of one event, what the wire form leaves out. Empty lists and what is not there are left out at the end. */
type RecordedEvent = readonly [
  summary: WireText,
  sources: readonly Citation[],
  disagreement?: Disagreement | null,
  by?: readonly string[],
];

/** JSON. Events go by id, so that a record of another edition never tells of the wrong one. */
export interface ChronicleRecord {
  readonly site: Pick<Site, 'title' | 'release'>;
  readonly sources: readonly (readonly [id: string, title: string])[];
  readonly events: Readonly<Record<string, RecordedEvent>>;
}

/** As much of a chronicle as its events can be written from, in every form. */
export interface Recorded {
  readonly site: Pick<Site, 'title' | 'release'>;
  readonly languages: Chronicle['languages'];
  readonly kinds: Chronicle['kinds'];
  readonly events: readonly SourcedEvent[];
  readonly sources: readonly Pick<SourcedChronicle['sources'][number], 'id' | 'title'>[];
}

/** What goes into the record of a chronicle. */
export function encodeRecord({ languages, site, sources, events }: SourcedChronicle): ChronicleRecord {
  return {
    site: { title: site.title, release: site.release },
    sources: sources.map(({ id, title }) => [id, title]),
    events: Object.fromEntries(
      events.map(({ id, summary, sources: cited, disagreement, by }): [string, RecordedEvent] => {
        const known = [encodeText(summary, languages), cited] as const;
        if (by) return [id, [...known, disagreement ?? null, by]];
        return [id, disagreement ? [...known, disagreement] : known];
      }),
    ),
  };
}

/** Some events of a chronicle joined with their record; undefined if the record is of an edition that lacks one. */
export function joinRecord(
  { languages, kinds, events }: Pick<Chronicle, 'languages' | 'kinds' | 'events'>,
  { site, sources, events: recorded }: ChronicleRecord,
): Recorded | undefined {
  const joined = events.flatMap((event): SourcedEvent[] => {
    const known = recorded[event.id];
    if (!known) return [];
    // Events of the wire form have what they hold not of their own, so a spread would lose it.
    const { id, date, kind, weight, label, title, companies, projects, effects } = event;
    const [summary, cited, disagreement, by] = known;
    return [
      {
        ...{ id, date, kind, weight, label, title, companies, projects, effects },
        ...{ summary: decodeText(summary, languages), sources: cited },
        ...(disagreement && { disagreement }),
        ...(by && { by }),
      },
    ];
  });
  if (joined.length < events.length) return undefined;
  return { languages, site, kinds, events: joined, sources: sources.map(([id, title]) => ({ id, title })) };
}

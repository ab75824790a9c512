/** The lanes that pictures show, placed by the same view as those of the pages. */
import { MOST_LANES } from '../../core/embed/heights.ts';
import { isWithin } from '../../core/dates/extent.ts';
import type { DescribedEntity, SourcedEvent } from '../../core/model/chronicle.ts';
import { subjectOf } from '../../core/model/subject.ts';
import type { PlacedLanes } from '../../core/layout/place-lanes.ts';
import type { Lang } from '../../core/model/text.ts';
import { emptyQuery, type Query } from '../../core/query/query.ts';
import type { Book } from '../book.ts';

/** Days before and after an event that its picture shows, in the record of some years. */
const AROUND = 300;

/** The same in the record of so many days. */
const aroundOf = (days: number): number => Math.max(Math.min(AROUND, days / 3), days / 10);

/** The whole history on the lanes whose events weigh most. */
export function placeWhole({ view }: Book, lang: Lang, width: number): PlacedLanes {
  return view.lanes(emptyQuery, view.survivors(emptyQuery), { width, portrait: false }, { lang, most: MOST_LANES });
}

/** The one lane of an entity; undefined without events. */
export function placeEntity(book: Book, { id, type }: DescribedEntity, lang: Lang, width: number) {
  return placeOne(book, { ...emptyQuery, lanes: type }, id, lang, width);
}

/** The lane of whom an event is about, around the time of the event; undefined for an event outside the chronicle's time. */
export function placeEvent(book: Book, event: SourcedEvent, lang: Lang, width: number): PlacedLanes | undefined {
  const { chronicle, lookup } = book;
  const { earliest, latest } = event.date;
  if (!isWithin(event.date, chronicle)) return undefined;
  const lane = lookup.entity(lookup.entity(subjectOf(event)).lane);
  const around = aroundOf(chronicle.to + 1 - chronicle.from);
  const from = Math.max(chronicle.from, earliest - around);
  const to = Math.min(chronicle.to, latest + around);
  return placeOne(book, { ...emptyQuery, lanes: lane.type, from, to, event: event.id }, lane.id, lang, width);
}

function placeOne({ view }: Book, query: Query, id: string, lang: Lang, width: number): PlacedLanes | undefined {
  const placed = view.lanes(query, view.survivors(query), { width, portrait: true }, { lang, only: [id] });
  return placed.bands.length > 0 ? placed : undefined;
}

/** The lanes that pictures show, placed by the same view as those of the pages. */
import type { DescribedEntity, SourcedEvent } from '../../core/model/chronicle.ts';
import { subjectOf } from '../../core/model/subject.ts';
import type { PlacedLanes } from '../../core/layout/place-lanes.ts';
import type { Lang } from '../../core/model/text.ts';
import { emptyQuery, type Query } from '../../core/query/query.ts';
import type { Book } from '../book.ts';

/** A picture of more lanes than this is not read. */
const MOST_LANES = 14;
const COMPANY_LANES = 8;

/** Days before and after an event that its picture shows. */
const AROUND = 300;

/** The whole history on the lanes whose events weigh most. */
export function placeWhole({ view }: Book, lang: Lang, width: number): PlacedLanes {
  return view.lanes(
    emptyQuery,
    view.survivors(emptyQuery),
    { width, portrait: false },
    { lang, keep: { most: MOST_LANES } },
  );
}

/** The lanes that a company took part in, with its events alone; undefined without events. */
export function placeCompany({ view }: Book, id: string, lang: Lang, width: number): PlacedLanes | undefined {
  const company = { any: [id], not: [], all: false };
  const query = { ...emptyQuery, facets: { ...emptyQuery.facets, company } };
  const events = view.survivors(query);
  const placed = view.lanes(query, events, { width, portrait: false }, { lang, keep: { most: COMPANY_LANES, events } });
  return placed.bands.length > 0 ? placed : undefined;
}

/** The lane of an entity; that of another, with what is not its own dimmed, where it has none; undefined without events. */
export function placeEntity(book: Book, entity: DescribedEntity, lang: Lang, width: number): PlacedLanes | undefined {
  const host = book.lookup.entity(entity.lane);
  const query = { ...emptyQuery, lanes: host.type };
  const facets = { ...query.facets, [entity.type]: { any: [entity.id], not: [], all: false } };
  const placed = placeOne(book, host === entity ? query : { ...query, facets }, host.id, lang, width);
  return placed.bands.length > 0 ? placed : undefined;
}

/** The lane of whom an event is about, around the time of the event; undefined for an event outside the chronicle's time. */
export function placeEvent(book: Book, event: SourcedEvent, lang: Lang, width: number): PlacedLanes | undefined {
  const { chronicle, lookup } = book;
  const { earliest, latest } = event.date;
  if (latest < chronicle.from || earliest > chronicle.to) return undefined;
  const lane = lookup.entity(lookup.entity(subjectOf(event)).lane);
  const from = Math.max(chronicle.from, earliest - AROUND);
  const to = Math.min(chronicle.to, latest + AROUND);
  const query = { ...emptyQuery, lanes: lane.type, from, to, event: event.id };
  const placed = placeOne(book, query, lane.id, lang, width);
  return placed.bands.length > 0 ? placed : undefined;
}

function placeOne({ view }: Book, query: Query, only: string, lang: Lang, width: number): PlacedLanes {
  return view.lanes(query, view.survivors(query), { width, portrait: true }, { lang, only });
}

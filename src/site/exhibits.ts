/** What can be embedded by itself, by group, with the height of its embed in every language. */
import {
  entityHeight,
  eventHeight,
  FIRST_EVENTS,
  LISTED_EVENTS,
  NARROWEST,
  pickWeightiest,
} from '../core/embed/heights.ts';
import { formatDateShort } from '../core/dates/format.ts';
import type { DescribedEntity } from '../core/model/chronicle.ts';
import { LANGUAGES, type Lang } from '../core/model/text.ts';
import { emptyQuery } from '../core/query/query.ts';
import type { Book } from './book.ts';

export interface EmbeddedOne {
  /** Such as `company/x`. */
  readonly view: string;
  readonly name: string;
  /** In the order of the languages, in pixels. */
  readonly heights: readonly number[];
}

/** Lists all companies, projects and events, by name or in order of time. */
export function listExhibits(
  book: Book,
  lang: Lang,
): { group: 'company' | 'project' | 'event'; exhibits: EmbeddedOne[] }[] {
  const { chronicle } = book;
  const entities = (type: 'company' | 'project') =>
    chronicle.entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({
        view: `${type}/${entity.id}`,
        name: entity.name[lang],
        heights: LANGUAGES.map((one) => heightOfEntity(entity, book, one).height),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, lang));
  return [
    { group: 'company', exhibits: entities('company') },
    { group: 'project', exhibits: entities('project') },
    {
      group: 'event',
      exhibits: chronicle.events.map((event) => ({
        view: `event/${event.id}`,
        name: `${formatDateShort(event.date, lang)} ${event.title[lang]}`,
        heights: LANGUAGES.map((one) => eventHeight(event, one)),
      })),
    },
  ];
}

/** What the embed of a project or company holds, and how high it is. `drawing` is the height of its lane, 0 without one. */
export function heightOfEntity(entity: DescribedEntity, { lookup, view }: Book, lang: Lang) {
  const listed = pickWeightiest(lookup.eventsOf(entity.id), LISTED_EVENTS);
  const query = { ...emptyQuery, lanes: entity.type };
  const size = { width: NARROWEST, portrait: true };
  const placed =
    entity.lane === entity.id
      ? view.lanes(query, view.survivors(query), size, { lang, only: [entity.id] })
      : { bands: [], height: 0 };
  const drawing = placed.bands.length > 0 ? placed.height : 0;
  const first = listed.length > 0 ? listed.slice(0, FIRST_EVENTS) : [{ title: entity.about }];
  return { listed, drawing, height: entityHeight(entity.name[lang], drawing, first, lang) };
}

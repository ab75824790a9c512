/** What can be embedded by itself, by group, with the height of its embed in every language. */
import {
  entityHeight,
  eventHeight,
  FIRST_EVENTS,
  lanesHeight,
  LISTED_EVENTS,
  MOST_LANES,
  NARROWEST,
  pickWeightiest,
  stripHeight,
} from '../core/embed/heights.ts';
import { formatDateShort } from '../core/dates/format.ts';
import type { PlacedLanes } from '../core/layout/place-lanes.ts';
import { placeStrip } from '../core/layout/strip.ts';
import type { DescribedEntity, SourcedChronicle } from '../core/model/chronicle.ts';
import { eventsWithPages } from '../core/model/event-path.ts';
import type { Lang } from '../core/model/text.ts';
import { LANGUAGES } from '../i18n/given.ts';
import { emptyQuery } from '../core/query/query.ts';
import { frameChart } from '../charts/framed-chart.ts';
import type { Book } from './book.ts';
import { buildDocument } from './document.ts';

/** Pixels; the embed is as high in any other. */
export const COLUMN = 720;

export interface EmbeddedOne {
  /** Such as `company/x`. */
  readonly view: string;
  readonly name: string;
  /** In the order of the languages, in pixels. */
  readonly heights: readonly number[];
}

interface ExhibitGroup {
  readonly group: 'company' | 'project' | 'event' | 'chart';
  readonly exhibits: readonly EmbeddedOne[];
}

/** Lists all companies, projects, events and charts, by name, in order of time, or in that of the data; no empty group. */
export function listExhibits(book: Book, lang: Lang): ExhibitGroup[] {
  const { chronicle } = book;
  const exhibit = (view: string, name: string): EmbeddedOne => ({
    ...{ view, name, heights: LANGUAGES.map((one) => heightOf(view, book, one)) },
  });
  const entities = (type: 'company' | 'project') =>
    chronicle.entities
      .filter((entity) => entity.type === type)
      .map(({ id, name }) => exhibit(`${type}/${id}`, name[lang]))
      .sort((a, b) => a.name.localeCompare(b.name, lang));
  const groups: ExhibitGroup[] = [
    { group: 'company', exhibits: entities('company') },
    { group: 'project', exhibits: entities('project') },
    {
      group: 'event',
      exhibits: eventsWithPages(chronicle).map(({ id, date, title }) =>
        exhibit(`event/${id}`, `${formatDateShort(date, lang)} ${title[lang]}`),
      ),
    },
    { group: 'chart', exhibits: chronicle.charts.map(({ id, title }) => exhibit(`chart/${id}`, title[lang])) },
  ];
  return groups.filter(({ exhibits }) => exhibits.length > 0);
}

/** The height of the embed of a view, such as `lanes` or `company/x`, with nothing chosen. */
export function heightOf(view: string, book: Book, lang: Lang): number {
  const { chronicle, lookup } = book;
  const [type, id] = view.split('/');
  if (type === 'strip') return stripHeight(placeStrip(book.chronicle).rows.length);
  if (type === 'lanes') return lanesHeight(placeLanes(book, lang).height);
  if (type === 'event')
    return eventHeight(
      chronicle.events.find((event) => event.id === id)!,
      lang,
    );
  if (type === 'chart') return chartHeightOf(id!, chronicle, lang);
  return heightOfEntity(lookup.entity(id!), book, lang).height;
}

/** The lanes of the embed of the whole history, as wide as a usual column of text. */
export function placeLanes({ view }: Book, lang: Lang): PlacedLanes {
  const size = { width: COLUMN, portrait: true };
  return view.lanes(emptyQuery, view.survivors(emptyQuery), size, { lang, most: MOST_LANES });
}

const chartHeights = new WeakMap<SourcedChronicle, Map<string, number>>();

/** Remembered, since a chart must be drawn for it. */
function chartHeightOf(id: string, chronicle: SourcedChronicle, lang: Lang): number {
  const key = `${lang} ${id}`;
  const chart = chronicle.charts.find((one) => one.id === id)!;
  const known = chartHeights.get(chronicle) ?? new Map<string, number>();
  const height = known.get(key) ?? frameChart(chart, chronicle, { lang, document: buildDocument }).height;
  chartHeights.set(chronicle, known.set(key, height));
  return height;
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

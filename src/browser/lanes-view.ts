/** The lanes in the browser: redrawn at the width there is, after every choice. */
import { formatDate } from '../core/dates/format.ts';
import type { Query } from '../core/query/query.ts';
import { createView } from '../core/view.ts';
import { drawAxis } from '../draw/axis.ts';
import { drawLanes } from '../draw/lanes.ts';
import type { LanesLook } from '../draw/look.ts';
import { lightUp } from './light.ts';
import type { Reader } from './reader.ts';

/** Below this width lane names stand above their lines. */
const PORTRAIT = 640;

/** Brings one drawing of lanes to life. A drawing of one entity's lane alone has all that it took part in. */
export function startLanes(frame: HTMLElement, reader: Reader): void {
  const { chronicle, store, hits, lang, base, words } = reader;
  const view = createView(chronicle, (count) => words.rest(count));
  const svg = frame.querySelector<SVGSVGElement>('svg.lanes')!;
  const axis = frame.querySelector<SVGSVGElement>('svg.axis')!;
  const only = frame.dataset.only;
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const look: LanesLook = {
    lang,
    eventHref: (id) => new URL(`events/${id}.html`, base).href,
    eventTitle: (number) => {
      const event = chronicle.events[number]!;
      return `${formatDate(event.date, lang)}: ${event.title[lang]}`;
    },
    laneHref: (id) => {
      const entity = entities.get(id);
      const folder = entity?.type === 'company' ? 'companies' : 'projects';
      return entity && id !== only ? new URL(`${folder}/${id}.html`, base).href : undefined;
    },
  };
  const draw = (asked: Query) => {
    const query = only === undefined ? asked : { ...asked, lanes: entities.get(only)!.type };
    const width = Math.floor(frame.clientWidth);
    if (width === 0) return;
    const size = { width, portrait: width < PORTRAIT };
    const placed = view.lanes(query, view.survivors(query, hits(query)), size, lang, only);
    drawAxis(axis, placed);
    drawLanes(svg, placed, look);
    if (query.event) lightUp([query.event]);
  };
  let width = 0;
  new ResizeObserver(() => {
    if (frame.clientWidth === width) return;
    width = frame.clientWidth;
    draw(store.query);
  }).observe(frame);
  store.subscribe((query) => draw(query));

  frame.addEventListener('pointerover', ({ target }) => {
    const mark = (target as Element).closest<SVGElement>('[data-event]');
    const { event } = store.query;
    lightUp([...(mark ? [mark.dataset.event!] : []), ...(event ? [event] : [])]);
  });
}

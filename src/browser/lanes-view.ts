/** The lanes in the browser: redrawn at the width there is, after every choice; clicking a mark selects its event. */
import { formatDate } from '../core/dates/format.ts';
import type { Query } from '../core/query/query.ts';
import { drawLanes } from '../draw/lanes.ts';
import type { LanesLook } from '../draw/look.ts';
import { lightUp } from './light.ts';
import type { Reader } from './reader.ts';

/** Below this width lane names stand above their lines. */
const PORTRAIT = 640;

/** Brings one drawing of lanes to life. A drawing of one entity's lane alone shows all of its events whatever is chosen. */
export function startLanes(frame: HTMLElement, reader: Reader): void {
  const { chronicle, store, view, hits, lang, base } = reader;
  const svg = frame.querySelector('svg')!;
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
  const draw = (query: Query) => {
    const width = Math.floor(frame.clientWidth);
    if (width === 0) return;
    const size = { width, portrait: width < PORTRAIT };
    drawLanes(svg, view.lanes(query, view.survivors(query, hits(query)), size, lang, only), look);
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

/** Lets a click on a mark select its event and shows the selection beside the lanes; a second click opens its page. */
export function startSelection(aside: HTMLElement, frame: HTMLElement, { chronicle, store, lang, base }: Reader): void {
  const link = aside.querySelector('a')!;
  const when = aside.querySelector('p')!;
  const clear = () => {
    const { event: _event, ...rest } = store.query;
    store.set(rest);
  };
  frame.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<SVGElement>('a[data-event]');
    const id = mark?.dataset.event;
    if (!id || id === store.query.event || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.set({ ...store.query, event: id });
  });
  aside.querySelector('button')!.addEventListener('click', clear);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && store.query.event) clear();
  });
  store.subscribe(({ event: id }) => {
    const event = chronicle.events.find((one) => one.id === id);
    aside.hidden = !event;
    lightUp(event ? [event.id] : []);
    if (!event) return;
    link.textContent = event.title[lang];
    link.href = new URL(`events/${event.id}.html`, base).href;
    when.textContent = formatDate(event.date, lang);
  });
}

/** The selected event beside the lanes. */
import { formatDate } from '../core/dates/format.ts';
import { lightUp } from './light.ts';
import type { Reader } from './reader.ts';

/** Lets a click on a mark select its event and shows the selection beside the lanes; a second click opens its page. */
export function startSelectedEvent(
  aside: HTMLElement,
  frame: HTMLElement,
  { chronicle, store, lang, base }: Reader,
): void {
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

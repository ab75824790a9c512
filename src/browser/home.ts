/** Home: strip, cards and playhead as one. */
import { formatDate } from '../core/dates/format.ts';
import { startCards } from './chronicle-cards.ts';
import { lightUp } from './light.ts';
import { startPlayhead } from './playhead.ts';
import type { Reader } from './reader.ts';

/** Brings the strip and the chronicle to life and takes the reader to where the address points. */
export function startHome(root: HTMLElement, strip: HTMLElement, reader: Reader): void {
  const { store, selection, hits, chronicle, lang } = reader;
  const frame = strip.closest<HTMLElement>('.strip-frame')!;
  const top = () => frame.getBoundingClientRect().height;
  const measure = () => document.documentElement.style.setProperty('--sticky', `${Math.ceil(top())}px`);
  measure();
  new ResizeObserver(measure).observe(frame);

  const cards = startCards(root, reader, top);
  const dots = [...strip.querySelectorAll<SVGAElement>('[data-event]')];
  const numbers = new Map(chronicle.events.map((event, number) => [event.id, number]));
  store.subscribe((query, how) => {
    const survivors = selection.survivors(query, hits(query));
    for (const dot of dots) dot.toggleAttribute('data-dimmed', !survivors.has(numbers.get(dot.dataset.event!)!));
    if (how !== 'replace') lightUp(query.event ? [query.event] : []);
  });
  const scrollTo = startPlayhead(strip.querySelector('.strip-plot')!, cards, reader);
  let selected: string | undefined;
  store.subscribe(({ event }) => {
    if (event && event !== selected) scrollTo(cards.of(event));
    selected = event;
  });
  strip.addEventListener('click', (event) => {
    const dot = (event.target as Element).closest<SVGAElement>('a[data-event]');
    if (!dot || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.set({ ...store.query, event: dot.dataset.event! });
  });

  strip.addEventListener('pointerover', ({ target }) => {
    const dot = (target as Element).closest<SVGAElement>('a[data-event]');
    if (!dot || dot.querySelector('title')) return;
    const event = chronicle.events[numbers.get(dot.dataset.event!)!]!;
    const title = document.createElementNS(dot.namespaceURI, 'title');
    title.textContent = `${formatDate(event.date, lang)}: ${event.title[lang]}`;
    dot.append(title);
  });

  const { at, event } = store.query;
  if (at !== undefined && !event && !location.hash) scrollTo(cards.at(at));
}

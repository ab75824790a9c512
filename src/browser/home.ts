/** Home: strip, cards and playhead as one. */
import type { Steps } from '../core/layout/steps.ts';
import type { Query } from '../core/query/query.ts';
import { afterFrame } from './after-frame.ts';
import { startCards } from './chronicle-cards.ts';
import { lightUp } from './light.ts';
import { startPlayhead, type Playhead } from './playhead.ts';
import { startRange } from './range.ts';
import type { Reader } from './reader.ts';
import type { How } from './store.ts';
import { startStripMarks } from './strip-marks.ts';

/** The air above a card that is being read, as in its `scroll-margin-top`; pixels. */
const AIR = 8;
/** What keeps its place under the strip while the page scrolls. */
const BELOW_STRIP = '.month > h2, .landscape-panel';

/** Brings the strip and the chronicle to life, in steps, and takes the reader to where the address points. */
export function* startHome(root: HTMLElement, strip: HTMLElement, reader: Reader): Steps<Playhead> {
  const { store } = reader;
  // The browser would restore where the page was by pixels, which may lie elsewhere now; the address knows the place.
  if (store.query.at !== undefined || store.query.event) history.scrollRestoration = 'manual';
  const frame = strip.closest<HTMLElement>('.strip-frame')!;
  const plot = strip.querySelector<HTMLElement>('.strip-plot')!;
  let sticky = 0;
  // The property is not inherited: thousands of elements would be styled anew for the few that use it.
  const below = [document.documentElement, ...document.querySelectorAll<HTMLElement>(BELOW_STRIP)];
  const measure = () => {
    const height = Math.ceil(frame.getBoundingClientRect().height);
    if (height === sticky) return;
    sticky = height;
    for (const one of below) one.style.setProperty('--sticky', `${sticky}px`);
  };
  measure();
  new ResizeObserver(measure).observe(frame);

  yield;
  startStripMarks(strip, reader);
  yield;
  const cards = startCards(root, reader);
  startRange(plot, frame.querySelector('[data-clear-range]')!, reader);
  yield;
  const playhead = startPlayhead(plot, cards, () => sticky + AIR, reader);

  let selected: string | undefined;
  const select = ({ event }: Query, how: How) => {
    if (how !== 'replace') lightUp(event ? [event] : []);
    if (event && event !== selected) playhead.scrollToCard(cards.of(event));
    selected = event;
  };
  // After the cards, which may come and go by the same step.
  const selectLater = afterFrame(select);
  store.subscribe((query, how) => {
    if (how === 'start') select(query, how);
    else if (how !== 'replace' || query.event !== selected) selectLater(query, how);
  });
  strip.addEventListener('click', (event) => {
    const dot = (event.target as Element).closest<SVGAElement>('a[data-event]');
    if (!dot || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.set({ ...store.query, event: dot.dataset.event! });
  });

  const lightCard = ({ target }: Event) => {
    const id = (target as Element).closest<HTMLElement>('.card')?.dataset.event ?? store.query.event;
    lightUp(id ? [id] : []);
  };
  root.addEventListener('pointerover', lightCard);
  root.addEventListener('focusin', lightCard);
  root.addEventListener('pointerleave', () => lightUp(selected ? [selected] : []));

  // The reader may have gone back since.
  const { at: day, event } = store.query;
  if (day !== undefined && !event && !location.hash) playhead.scrollToDay(day);
  return playhead;
}

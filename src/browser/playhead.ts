/** The playhead on the strip: scrolling moves it, dragging it (or arrow keys on it) scrolls. */
import { formatDay } from '../core/dates/format.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { dayOf, type Cards } from './chronicle-cards.ts';
import type { Reader } from './reader.ts';

/** How long the page must rest before the address takes the day over, in milliseconds. */
const REST = 250;

/** Brings the playhead of a strip to life. Returns what scrolls to a card and takes the playhead along. */
export function startPlayhead(
  plot: HTMLElement,
  cards: Cards,
  { chronicle, store, lang }: Reader,
): (card: HTMLElement | undefined) => void {
  const head = plot.querySelector<HTMLElement>('.playhead')!;
  const output = head.querySelector('output')!;
  const { from, to } = chronicle;
  let current: HTMLElement | undefined;
  let aim: { card: HTMLElement; top: number } | undefined;
  let rest = 0;

  const show = (day: Day) => {
    const inside = Math.max(from, Math.min(to, day));
    const share = (inside + 0.5 - from) / (to + 1 - from);
    head.style.left = `${share * 100}%`;
    output.textContent = formatDay(inside, lang);
    const half = output.offsetWidth / 2;
    const x = share * plot.clientWidth;
    output.style.setProperty('--nudge', `${Math.max(0, half - x) - Math.max(0, x + half - plot.clientWidth)}px`);
    head.setAttribute('aria-valuenow', String(inside));
    head.setAttribute('aria-valuetext', output.textContent);
  };
  const follow = () => {
    // The last cards cannot come to the top of the window; the one asked for counts until the reader scrolls on.
    if (aim && Math.abs(aim.card.getBoundingClientRect().top - aim.top) > 1) aim = undefined;
    current = aim?.card ?? cards.current();
    if (current) show(dayOf(current));
  };

  let isWaiting = false;
  const onScroll = () => {
    if (!isWaiting) {
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        follow();
      });
    }
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      if (scrollY > 0 && current)
        store.set({ ...store.query, at: Math.max(from, Math.min(to, dayOf(current))) }, 'replace');
    }, REST);
  };
  const scrollTo = (card: HTMLElement | undefined) => {
    if (!card) return;
    card.scrollIntoView({ block: 'start', behavior: 'instant' });
    aim = { card, top: card.getBoundingClientRect().top };
    follow();
    onScroll();
  };
  addEventListener('scroll', onScroll, { passive: true });
  addEventListener('resize', follow, { passive: true });

  const dayUnder = (event: PointerEvent): Day => {
    const box = plot.getBoundingClientRect();
    const share = Math.max(0, Math.min(1, (event.clientX - box.left) / box.width));
    return Math.min(to, from + Math.floor(share * (to + 1 - from)));
  };
  head.addEventListener('pointerdown', (event) => head.setPointerCapture(event.pointerId));
  head.addEventListener('pointermove', (event) => {
    if (head.hasPointerCapture(event.pointerId)) scrollTo(cards.at(dayUnder(event)));
  });
  plot.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a, .playhead')) scrollTo(cards.at(dayUnder(event as PointerEvent)));
  });
  head.addEventListener('keydown', (event) => {
    const targets: Record<string, () => HTMLElement | undefined> = {
      ArrowRight: () => cards.beside(current, 1),
      ArrowDown: () => cards.beside(current, 1),
      ArrowLeft: () => cards.beside(current, -1),
      ArrowUp: () => cards.beside(current, -1),
      Home: () => cards.at(-Infinity),
      End: () => cards.at(Infinity),
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    scrollTo(target());
  });

  head.setAttribute('aria-valuemin', String(from));
  head.setAttribute('aria-valuemax', String(to));
  head.hidden = false;
  store.subscribe((_, how) => {
    if (how !== 'replace') requestAnimationFrame(follow);
  });
  return scrollTo;
}

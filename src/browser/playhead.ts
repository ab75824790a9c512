/** The playhead on the strip: scrolling moves it, dragging it (or arrow keys on it) scrolls. */
import { formatDay } from '../core/dates/format.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { dayOf, type Cards } from './chronicle-cards.ts';
import type { Reader } from './reader.ts';
import { scrollToCard } from './scroll-to-card.ts';

/** How long the page must rest before the address takes the day over, in milliseconds. */
const REST = 250;

/** A card that was asked for, and where it lies in the window once the page has come to rest. */
interface Aim {
  readonly card: HTMLElement;
  top?: number;
}

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
  let aim: Aim | undefined;
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
    if (aim?.top !== undefined && Math.abs(aim.card.getBoundingClientRect().top - aim.top) > 1) aim = undefined;
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
      const { at: _at, ...query } = store.query;
      if (scrollY === 0) store.set(query, 'replace');
      else if (current) store.set({ ...query, at: Math.max(from, Math.min(to, dayOf(current))) }, 'replace');
    }, REST);
  };
  const scrollTo = async (card: HTMLElement | undefined) => {
    if (!card) return;
    const mine: Aim = { card };
    aim = mine;
    onScroll();
    await scrollToCard(card);
    mine.top = card.getBoundingClientRect().top;
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
    if (head.hasPointerCapture(event.pointerId)) void scrollTo(cards.at(dayUnder(event)));
  });
  plot.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('a, .playhead')) void scrollTo(cards.at(dayUnder(event as PointerEvent)));
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
    void scrollTo(target());
  });

  head.setAttribute('aria-valuemin', String(from));
  head.setAttribute('aria-valuemax', String(to));
  head.hidden = false;
  store.subscribe((_, how) => {
    if (how !== 'replace') requestAnimationFrame(follow);
  });
  return (card) => void scrollTo(card);
}

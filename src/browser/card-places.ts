/** Where cards lie on the page: from heights taken ahead, so that months out of sight need no layout to be in their places. */
import type { Steps } from '../core/layout/steps.ts';

/** A month and its cards. */
export interface Month {
  readonly section: HTMLElement;
  readonly cards: readonly HTMLElement[];
}

export interface CardPlaces {
  /**
   * Tops of the cards that are not hidden, in pixels from the top of the page. Cards of a month that was not measured yet
   * share the room that it has now.
   */
  tops(): number[];
  /**
   * Has the months drawn that are within a window of this height when the page is scrolled there, so that no frame shows
   * them blank. True if some had to be measured for it: then others may lie elsewhere now.
   */
  uncover(scroll: number, height: number): boolean;
  /** Measures all months, one a step. */
  measureAhead(): Steps;
}

/** What of the height of a month is not its cards', in pixels. */
interface Frame {
  /** From the top of the month to its first card. */
  readonly lead: number;
  /** The heading's height, which may be more than that of the cards beside it. */
  readonly least: number;
  readonly padding: number;
}

interface Place {
  readonly month: Month;
  readonly top: number;
  readonly height: number;
}

/** A rendered month may differ from what is known of it by rounding; more than this, and letters have another size, in pixels. */
const ROUNDING = 1;
/** How often what is known may turn out wrong at one width before it is taken as it is. */
const MOST_DOUBTS = 5;

/** Creates the places of the months of `root`, in order. A width or size of letters not seen before takes all heights anew. */
export function createCardPlaces(root: HTMLElement, months: readonly Month[]): CardPlaces {
  const page = document.documentElement;
  const heights = new Map<HTMLElement, number>();
  const frames = new Map<Month, Frame>();
  /** Months that have the size that is known of them, also while they are not laid out. */
  const kept = new Set<Month>();
  let width = 0;
  let doubts = 0;
  let shown: readonly Place[] = [];

  const isShown = (card: HTMLElement) => !card.hidden;
  const isKnown = ({ cards }: Month) => cards.every((card) => card.hidden || heights.has(card));
  const forget = () => {
    heights.clear();
    frames.clear();
    kept.clear();
    for (const { section } of months) section.style.containIntrinsicBlockSize = '';
  };
  /** Forgets what was true at another width. */
  const matchWidth = () => {
    const { clientWidth } = root;
    if (clientWidth === width) return;
    [width, doubts] = [clientWidth, 0];
    forget();
  };
  const frameOf = (section: HTMLElement, first: HTMLElement): Frame => {
    const { paddingTop, paddingBottom } = getComputedStyle(section);
    return {
      lead: first.getBoundingClientRect().top - section.getBoundingClientRect().top,
      least: section.firstElementChild!.getBoundingClientRect().height,
      padding: parseFloat(paddingTop) + parseFloat(paddingBottom),
    };
  };
  const take = (month: Month) => {
    const filled = month.cards.filter(isShown);
    for (const card of filled) heights.set(card, card.getBoundingClientRect().height);
    if (filled[0]) frames.set(month, frameOf(month.section, filled[0]));
  };
  const heightOf = (month: Month): number => {
    const { lead, least } = frames.get(month)!;
    const own = month.cards.filter(isShown).reduce((sum, card) => sum + heights.get(card)!, lead);
    return Math.max(least, own);
  };
  const keepSize = (month: Month) => {
    kept.add(month);
    const size = `${String(heightOf(month) - frames.get(month)!.padding)}px`;
    if (month.section.style.containIntrinsicBlockSize !== size) month.section.style.containIntrinsicBlockSize = size;
  };
  const isSized = (month: Month) => kept.has(month) && isKnown(month);
  /** Gives every month its place; false if one has another height than is known of it. */
  const place = (): boolean => {
    const filled = months.filter(({ cards }) => cards.some(isShown));
    const known = filled.filter(isKnown);
    const isWhole = known.length === filled.length;
    page.toggleAttribute('data-measured', isWhole);
    // What lies above the window would push it about: it waits until all is known, and all are moved at once.
    const isFree = (month: Month) => isWhole || kept.has(month) || month.section.getBoundingClientRect().bottom > 0;
    for (const month of known.filter(isFree)) keepSize(month);
    shown = filled.map((month) => {
      const { top, height } = month.section.getBoundingClientRect();
      return { month, top: top + scrollY, height };
    });
    return shown.every(({ month, height }) => !isSized(month) || Math.abs(heightOf(month) - height) <= ROUNDING);
  };
  const topsIn = ({ month, top, height }: Place): number[] => {
    const cards = month.cards.filter(isShown);
    if (!isSized(month)) return cards.map((_, i) => top + (height * i) / cards.length);
    let next = top + frames.get(month)!.lead;
    return cards.map((card) => {
      const own = next;
      next += heights.get(card)!;
      return own;
    });
  };

  return {
    tops() {
      matchWidth();
      if (!place() && doubts < MOST_DOUBTS) {
        doubts += 1;
        forget();
        place();
      }
      return shown.flatMap(topsIn);
    },
    uncover(scroll, height) {
      const isIn = ({ top, height: own }: Place) => top < scroll + height && top + own > scroll;
      for (const one of shown) one.month.section.toggleAttribute('data-near', isIn(one));
      const unknown = shown.filter((one) => isIn(one) && !isKnown(one.month));
      for (const { month } of unknown) take(month);
      for (const { month } of unknown) keepSize(month);
      return unknown.length > 0;
    },
    *measureAhead() {
      matchWidth();
      for (const month of months) {
        if (isKnown(month)) continue;
        const { section } = month;
        const isNear = section.hasAttribute('data-near');
        const top = scrollY;
        section.setAttribute('data-near', '');
        take(month);
        const isPushed = scrollY !== top;
        section.toggleAttribute('data-near', isNear);
        // At its end the page moves when a month turns out lower, and stays there when the month is left again.
        if (isPushed) scrollTo({ top, behavior: 'instant' });
        yield;
      }
    },
  };
}

/** Where cards lie on the page: from heights taken ahead, so that months out of sight need no layout to be in their places. */
import type { Steps } from '../draw/parts.ts';

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
  let frame: Frame | undefined;
  let width = 0;
  let doubts = 0;
  let shown: readonly Place[] = [];

  const isShown = (card: HTMLElement) => !card.hidden;
  const isKnown = ({ cards }: Month) => cards.every((card) => card.hidden || heights.has(card));
  const forget = () => {
    heights.clear();
    frame = undefined;
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
  const take = ({ section, cards }: Month) => {
    const filled = cards.filter(isShown);
    for (const card of filled) heights.set(card, card.getBoundingClientRect().height);
    if (filled[0]) frame ??= frameOf(section, filled[0]);
  };
  const heightOf = ({ cards }: Month, { lead, least }: Frame): number =>
    Math.max(
      least,
      cards.filter(isShown).reduce((sum, card) => sum + heights.get(card)!, lead),
    );
  const keepSize = (month: Month) => {
    if (!frame) return;
    const size = `${String(heightOf(month, frame) - frame.padding)}px`;
    if (month.section.style.containIntrinsicBlockSize !== size) month.section.style.containIntrinsicBlockSize = size;
  };
  /** Gives every month its place; false if one has another height than is known of it. */
  const place = (): boolean => {
    const filled = months.filter(({ cards }) => cards.some(isShown));
    const known = new Set(filled.filter(isKnown));
    known.forEach(keepSize);
    page.toggleAttribute('data-measured', known.size === filled.length);
    shown = filled.map((month) => {
      const { top, height } = month.section.getBoundingClientRect();
      return { month, top: top + scrollY, height };
    });
    return shown.every(
      ({ month, height }) => !frame || !known.has(month) || Math.abs(heightOf(month, frame) - height) <= ROUNDING,
    );
  };
  const topsIn = ({ month, top, height }: Place): number[] => {
    const cards = month.cards.filter(isShown);
    if (!frame || !isKnown(month)) return cards.map((_, i) => top + (height * i) / cards.length);
    let next = top + frame.lead;
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
      return unknown.length > 0;
    },
    *measureAhead() {
      matchWidth();
      for (const month of months) {
        if (isKnown(month)) continue;
        const { section } = month;
        const isNear = section.hasAttribute('data-near');
        section.setAttribute('data-near', '');
        take(month);
        keepSize(month);
        section.toggleAttribute('data-near', isNear);
        yield;
      }
    },
  };
}

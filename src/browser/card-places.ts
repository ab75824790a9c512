/** Where cards lie on the page: from heights taken once, so that months out of sight need no layout to be in their places. */

/** A month and its cards. */
export interface Month {
  readonly section: HTMLElement;
  readonly cards: readonly HTMLElement[];
}

export interface CardPlaces {
  /** Tops of the cards that are not hidden, in pixels from the top of the page. */
  tops(): number[];
  /** Has the months drawn that are within a window of this height when the page is scrolled there: no frame shows them blank. */
  uncover(scroll: number, height: number): void;
}

/** What of the height of a month is not its cards', in pixels. */
interface Frame {
  /** From the top of the month to its first card. */
  readonly lead: number;
  /** The heading's height, which may be more than that of the cards beside it. */
  readonly least: number;
  readonly padding: number;
}

/** A rendered month may differ from what is known of it by rounding; more than this, and letters have another size, in pixels. */
const ROUNDING = 1;

/** Creates the places of the months of `root`, in order. A width or size of letters not seen before takes all heights anew. */
export function createCardPlaces(root: HTMLElement, months: readonly Month[]): CardPlaces {
  const heights = new Map<HTMLElement, number>();
  const frames = new Map<Month, Frame>();
  let width = 0;
  let shown: readonly { month: Month; top: number; height: number }[] = [];

  const isShown = (card: HTMLElement) => !card.hidden;
  const forget = () => {
    heights.clear();
    frames.clear();
    root.removeAttribute('data-measured');
  };
  const take = (month: Month) => {
    const { section, cards } = month;
    const { top } = section.getBoundingClientRect();
    cards.filter(isShown).forEach((card, place) => {
      const box = card.getBoundingClientRect();
      heights.set(card, box.height);
      if (place > 0) return;
      const { paddingTop, paddingBottom } = getComputedStyle(section);
      frames.set(month, {
        lead: box.top - top,
        least: section.firstElementChild!.getBoundingClientRect().height,
        padding: parseFloat(paddingTop) + parseFloat(paddingBottom),
      });
    });
  };
  const heightOf = (month: Month): number => {
    const { lead, least } = frames.get(month)!;
    const own = month.cards.filter(isShown).reduce((sum, card) => sum + heights.get(card)!, lead);
    return Math.max(least, own);
  };
  const place = () => {
    const filled = months.filter(({ cards }) => cards.some(isShown));
    if (filled.some(({ cards }) => cards.some((card) => isShown(card) && !heights.has(card)))) {
      root.removeAttribute('data-measured');
      filled.forEach(take);
    }
    const sized = filled.map((month) => ({ month, height: heightOf(month) }));
    for (const { month, height } of sized) {
      const size = `${String(height - frames.get(month)!.padding)}px`;
      if (month.section.style.containIntrinsicBlockSize !== size) month.section.style.containIntrinsicBlockSize = size;
    }
    root.setAttribute('data-measured', '');
    const boxes = sized.map(({ month }) => month.section.getBoundingClientRect());
    shown = sized.map((one, i) => ({ ...one, top: boxes[i]!.top + scrollY }));
    return sized.every(({ height }, i) => Math.abs(height - boxes[i]!.height) <= ROUNDING);
  };

  return {
    tops() {
      const { clientWidth } = root;
      if (clientWidth !== width) forget();
      width = clientWidth;
      if (!place()) {
        forget();
        place();
      }
      return shown.flatMap(({ month, top }) => {
        let next = top + frames.get(month)!.lead;
        return month.cards.filter(isShown).map((card) => {
          const own = next;
          next += heights.get(card)!;
          return own;
        });
      });
    },
    uncover(scroll, height) {
      for (const { month, top, height: own } of shown)
        month.section.toggleAttribute('data-near', top < scroll + height && top + own > scroll);
    },
  };
}

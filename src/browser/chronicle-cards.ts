/** The cards of the chronicle: shown or hidden by the filter, found by day. */
import type { Day } from '../core/dates/historical-date.ts';
import type { Reader } from './reader.ts';

export interface Cards {
  /** The card at the top of the reading area. */
  current(): HTMLElement | undefined;
  /** The shown card of a day, or else the first after it, or else the last. */
  at(day: Day): HTMLElement | undefined;
  /** The shown card before or after another. */
  beside(card: HTMLElement | undefined, step: 1 | -1): HTMLElement | undefined;
  of(event: string): HTMLElement | undefined;
}

/** The day that a card stands for. */
export const dayOf = (card: HTMLElement): Day => Number(card.dataset.day);

/** Lets the cards follow the filter. `top` gives the pixels that sticky parts take at the top of the window. */
export function startCards(root: HTMLElement, { store, selection, hits, chronicle }: Reader, top: () => number): Cards {
  const sections = [...root.querySelectorAll<HTMLElement>('.month')];
  const bySection = sections.map((section) => [...section.querySelectorAll<HTMLElement>('.card')]);
  const byEvent = new Map(bySection.flat().map((card) => [card.dataset.event!, card]));
  const nothing = root.querySelector<HTMLElement>('[data-nothing]')!;
  let shown = bySection.flat();

  store.subscribe((query) => {
    const survivors = selection.survivors(query, hits(query));
    chronicle.events.forEach((event, number) => {
      const card = byEvent.get(event.id);
      if (card) card.hidden = !survivors.has(number);
      card?.toggleAttribute('data-selected', query.event === event.id);
    });
    sections.forEach((section, i) => (section.hidden = bySection[i]!.every((card) => card.hidden)));
    shown = bySection.flat().filter((card) => !card.hidden);
    nothing.hidden = shown.length > 0;
  });

  const lastAbove = (elements: readonly HTMLElement[], line: number) =>
    elements.findLast((element) => element.getBoundingClientRect().top <= line);
  return {
    current() {
      const line = top() + 90;
      const section = lastAbove(
        sections.filter((one) => !one.hidden),
        line,
      );
      const cards = section ? bySection[sections.indexOf(section)]!.filter((card) => !card.hidden) : [];
      return lastAbove(cards, line) ?? cards[0] ?? shown[0];
    },
    // Cards stand in order of their earliest day: one of a whole year comes before those of days that its own comes after.
    at: (day) =>
      shown.find((card) => dayOf(card) === day) ??
      shown[shown.findLastIndex((card) => dayOf(card) < day) + 1] ??
      shown.at(-1),
    beside: (card, step) => shown[card ? shown.indexOf(card) + step : 0],
    of: (event) => byEvent.get(event),
  };
}

/** The cards of the chronicle: shown or hidden by the filter, and where they lie on the page. */
import type { Day } from '../core/dates/historical-date.ts';
import { firstKnown } from '../core/dates/order.ts';
import { createReading, type Reading } from '../core/layout/reading.ts';
import { createCardPlaces } from './card-places.ts';
import { takeWhenIdle } from './idle.ts';
import type { Reader } from './reader.ts';
import { followSurvivors } from './survivors.ts';

export interface Cards {
  readonly shown: readonly HTMLElement[];
  /** Whether all of them lie where they will stay. */
  readonly isMeasured: boolean;
  /** How the shown cards lie on the page now; undefined if there are none. `line` is where a card begins that is read. */
  read(line: number): Reading | undefined;
  /** Has the cards drawn that are in the window once the page is scrolled there; true if others may lie elsewhere by that. */
  uncover(scroll: number): boolean;
  /** Measures the cards unless they are measured, each month when the browser is idle, and calls back when all are. */
  measureAhead(finish: () => void): void;
  /** The card of an event, shown or not. */
  of(event: string): HTMLElement | undefined;
  /** The day that a card stands for. */
  dayOf(card: HTMLElement): Day;
}

/** The days in their order, none after one below: a card of a whole year may stand above those of its months. */
function levelOut(days: Day[]): Day[] {
  for (let i = days.length - 2; i >= 0; i--) days[i] = Math.min(days[i]!, days[i + 1]!);
  return days;
}

/** Lets the cards follow the filter and the selection. */
export function startCards(root: HTMLElement, reader: Reader): Cards {
  const { store, chronicle } = reader;
  const months = [...root.querySelectorAll<HTMLElement>('.month')].map((section) => ({
    section,
    cards: [...section.querySelectorAll<HTMLElement>('.card')],
  }));
  const all = months.flatMap(({ cards }) => cards);
  const places = createCardPlaces(root, months);
  const byEvent = new Map(all.map((card) => [card.dataset.event!, card]));
  const dayByEvent = new Map(chronicle.events.map(({ id, date }) => [id, firstKnown(date)]));
  const dayOf = (card: HTMLElement) => dayByEvent.get(card.dataset.event!)!;
  const nothing = root.querySelector<HTMLElement>('[data-nothing]')!;
  let shown = all;
  let days = levelOut(all.map(dayOf));
  let isMeasuring = false;
  const isMeasured = () => document.documentElement.hasAttribute('data-measured');

  followSurvivors(reader, (survivors) => {
    chronicle.events.forEach((event, number) => {
      const card = byEvent.get(event.id);
      if (card && card.hidden === survivors.has(number)) card.hidden = !card.hidden;
    });
    // Not `hidden`: to take a month out of the layout and back costs more than to make it nothing.
    for (const { section, cards } of months)
      section.toggleAttribute(
        'data-empty',
        cards.every((card) => card.hidden),
      );
    shown = all.filter((card) => !card.hidden);
    days = levelOut(shown.map(dayOf));
    nothing.hidden = shown.length > 0;
  });
  // In a saved view one is selected already.
  let selected = root.querySelector<HTMLElement>('[data-selected]') ?? undefined;
  store.subscribe(({ event }) => {
    const next = event === undefined ? undefined : byEvent.get(event);
    if (next === selected) return;
    selected?.removeAttribute('data-selected');
    next?.setAttribute('data-selected', '');
    selected = next;
  });

  return {
    get shown() {
      return shown;
    },
    get isMeasured() {
      return isMeasured();
    },
    measureAhead(finish) {
      if (isMeasuring || isMeasured()) return;
      isMeasuring = true;
      takeWhenIdle(places.measureAhead(), () => {
        isMeasuring = false;
        finish();
      });
    },
    read(line) {
      if (shown.length === 0) return undefined;
      const tops = places.tops();
      const { clientHeight, scrollHeight } = document.documentElement;
      return createReading({
        tops,
        days,
        line,
        height: clientHeight,
        furthest: Math.max(0, scrollHeight - clientHeight),
      });
    },
    uncover: (scroll) => places.uncover(scroll, document.documentElement.clientHeight),
    of: (event) => byEvent.get(event),
    dayOf,
  };
}

/** What home tells: the whole history, or of a large one the weightiest events, so that a first visit stays small. */
import type { HistoryEvent } from '../core/model/chronicle.ts';
import { createBook, openBook, type Book } from './book.ts';

/** With these a first visit is some 120 kB in the bench, whose texts are short: `npm run bench -- --only growth`. */
const MOST_TOLD = 1000;

const WEIGHTS = [3, 2, 1] as const;

let front: Book | undefined;

/** Opens the book of home, once per build. */
export function openFront(): Book {
  if (front) return front;
  const book = openBook();
  const { chronicle } = book;
  front =
    chronicle.sharesPages && chronicle.events.length > MOST_TOLD
      ? createBook({ ...chronicle, events: pickFront(chronicle.events, MOST_TOLD) })
      : book;
  return front;
}

/** So many events, the weightier first, in the order given; those of a weight of which not all have room from all over that order. */
export function pickFront<T extends Pick<HistoryEvent, 'weight'>>(events: readonly T[], most: number): T[] {
  const kept = new Set<T>();
  for (const weight of WEIGHTS) {
    const own = events.filter((event) => event.weight === weight);
    const room = Math.min(own.length, most - kept.size);
    const upTo = (count: number): number => Math.floor((count * room) / own.length);
    for (const event of own.filter((_, i) => upTo(i + 1) > upTo(i))) kept.add(event);
  }
  return events.filter((event) => kept.has(event));
}

/** The events of the wire form, each decoded as far as it is asked: most of many are only counted and placed. */
import type { HistoricalDate } from '../dates/historical-date.ts';
import type { Effect, HistoryEvent } from './chronicle.ts';
import type { Text } from './text.ts';

/** What is known of all events: the dates, and the rest by their place. */
export interface EventColumns {
  readonly dates: readonly HistoricalDate[];
  readonly weights: readonly (1 | 2 | 3)[];
  id(place: number): string;
  kind(place: number): string;
  label(place: number): Text;
  title(place: number): Text;
  companies(place: number): readonly string[];
  projects(place: number): readonly string[];
  effects(place: number): readonly Effect[];
}

/** Creates the events of columns, in their order. */
export function createEvents(columns: EventColumns): HistoryEvent[] {
  return columns.dates.map((date, place) => new ColumnEvent(columns, place, date));
}

class ColumnEvent implements HistoryEvent {
  readonly date: HistoricalDate;
  readonly #columns: EventColumns;
  readonly #place: number;

  constructor(columns: EventColumns, place: number, date: HistoricalDate) {
    this.#columns = columns;
    this.#place = place;
    this.date = date;
  }

  get id() {
    return this.#columns.id(this.#place);
  }
  get kind() {
    return this.#columns.kind(this.#place);
  }
  get weight() {
    return this.#columns.weights[this.#place]!;
  }
  get label() {
    return this.#columns.label(this.#place);
  }
  get title() {
    return this.#columns.title(this.#place);
  }
  get companies() {
    return this.#columns.companies(this.#place);
  }
  get projects() {
    return this.#columns.projects(this.#place);
  }
  get effects() {
    return this.#columns.effects(this.#place);
  }
}

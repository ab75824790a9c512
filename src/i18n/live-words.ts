/** The words that the browser says by itself; kept apart so that readers download no others. */

export interface LiveWords {
  readonly project: string;
  readonly product: string;
  readonly standard: string;
  readonly conference: string;
  readonly company: string;
  readonly foundation: string;
  /** Excludes a value of a facet. */
  exclude(name: string): string;
  /** A value that is excluded. */
  without(name: string): string;
  /** Takes a choice back. */
  remove(choice: string): string;
  /** A text that the reader looks for. */
  quoted(text: string): string;
  /** How many values are asked for together. */
  allOf(n: number): string;
  /** How many values of a facet a text found. */
  valuesFound(n: number): string;
  rest(n: number): string;
  /** The line of a closed band, that holds so many lanes. */
  closed(n: number): string;
  ownedBy(owner: string): string;
  /** What a mark says: date and title of its event, on which lane, with how many more. */
  mark(event: string, lane: string, others: number): string;
  /** Where the reader is on the lanes. */
  inSight(from: string, to: string): string;
  eventsOf(n: number, all: number): string;
  ignored(what: string): string;
  within(range: string): string;
  /** Ends the choice of a range of time. */
  clearRange(range: string): string;
  /** A text with a note in brackets. */
  noted(text: string, note: string): string;
  readonly showAll: string;
}

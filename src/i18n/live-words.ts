/** The words that the browser says by itself; kept apart so that readers download no others. */

export interface LiveWords {
  readonly project: string;
  readonly product: string;
  readonly standard: string;
  readonly conference: string;
  readonly company: string;
  readonly foundation: string;
  more(n: number): string;
  rest(n: number): string;
  eventsOf(n: number, all: number): string;
  ignored(what: string): string;
  readonly showAll: string;
  searchFound(n: number): string;
  readonly searchNothing: string;
}

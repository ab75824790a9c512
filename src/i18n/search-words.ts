/** The words of the search. */
type Found = 'project' | 'company' | 'event';

export interface SearchWords {
  /** What the field says while it is empty, and what it is for. */
  readonly search: string;
  readonly hint: string;
  readonly clear: string;
  readonly results: string;
  /** Headings over the results of each kind. */
  readonly groups: Readonly<Record<Found, string>>;
  readonly didYouMean: string;
  /** Heading over choices that narrow the timeline. */
  readonly narrow: string;
  readonly facets: Readonly<Record<'company' | 'project' | 'kind' | 'theme' | 'year', string>>;
  events(n: number): string;
  /** Shows the events found on the timeline. */
  showEvents(n: number): string;
  /** What is spoken: how many of each kind were found, those of which there are none left out. */
  found(counts: ReadonlyMap<Found, number>): string;
  readonly nothing: string;
  /** What is spoken after "nothing found": texts and choices to try instead. */
  instead(what: readonly string[]): string;
  /** The data of the search could not be loaded. */
  readonly failed: string;
}

/** The words of a comparison, which the browser says as well; kept apart so that only its page downloads them. */

export interface CompareWords {
  title(a: string, b: string): string;
  /** What stands over the figures of each. */
  readonly glance: string;
  readonly events: string;
  readonly firstEvent: string;
  readonly lastEvent: string;
  ownedBy(owner: string): string;
  readonly releases: string;
  memberOf(foundation: string): string;
  stagesAt(foundation: string): string;
  readonly unknownTier: string;
  since(date: string): string;
  fromTo(from: string, to: string): string;
  readonly nothing: string;
  /** Beside whoever came to it before the other. */
  readonly first: string;
  readonly share: string;
  eventsOfBoth(n: number): string;
  readonly projectsOfBoth: string;
  readonly companiesOfBoth: string;
  readonly showOnTimeline: string;
  more(n: number): string;
  eventCount(n: number): string;
  releaseCount(n: number): string;
  readonly inTurn: string;
  readonly both: string;
}

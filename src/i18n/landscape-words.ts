/** The words of the landscape, which the browser says as well; kept apart so that only its pages download them. */

export interface LandscapeWords {
  /** What stands before and after the day in a heading. */
  readonly landscapeOn: readonly [before: string, after: string];
  /** The same of a year. */
  readonly landscapeIn: readonly [before: string, after: string];
  projectsOf(foundation: string): string;
  membersOf(tier: string): string;
  readonly membersOfUnknownTier: string;
  readonly notYet: string;
  readonly whoOwns: string;
  ownedBy(owner: string): string;
  readonly noOwner: string;
  readonly latestReleases: string;
  readonly today: string;
  readonly nothingToday: string;
  readonly perhapsToday: string;
  readonly before: string;
  readonly after: string;
  readonly whole: string;
  since(date: string): string;
  changesBetween(from: string, to: string): string;
  changeCount(n: number): string;
  readonly nothingChanged: string;
  projectsJoined(foundation: string): string;
  projectsMoved(foundation: string): string;
  projectsLeft(foundation: string): string;
  membersJoined(foundation: string): string;
  membersMoved(foundation: string): string;
  membersLeft(foundation: string): string;
  readonly newOwners: string;
  readonly newNames: string;
  readonly newVersions: string;
  readonly newcomers: string;
  readonly ended: string;
  readonly unknownTier: string;
}

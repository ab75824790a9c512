/** The words of the landscape in English. */
import type { LandscapeWords } from './landscape-words.ts';
import { plural } from './plural.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const landscapeEn: LandscapeWords = {
  landscapeOn: ['The landscape on ', ''],
  landscapeIn: ['The landscape in ', ''],
  projectsOf: (foundation) => `${foundation} projects`,
  membersOf: (tier) => capital(`${tier} members`),
  membersOfUnknownTier: 'Members, tier not recorded',
  notYet: 'not yet founded',
  whoOwns: 'Who owns whom',
  ownedBy: (owner) => `owned by ${owner}`,
  noOwner: 'no owner',
  latestReleases: 'Latest releases',
  today: 'Today in the record',
  nothingToday: 'The record has no event of this very day.',
  perhapsToday: 'Perhaps on this day',
  before: 'Before',
  after: 'After',
  whole: 'See this day whole, or compare it',
  since: (date) => `since ${date}`,
  changesBetween: (from, to) => `What changed from ${from} to ${to}`,
  changeCount: (n) => plural(n, 'change'),
  nothingChanged: 'Between these two days nothing changed that this page shows.',
  projectsJoined: (foundation) => `Projects that joined ${foundation}`,
  projectsMoved: (foundation) => `${foundation} projects at a new stage`,
  projectsLeft: (foundation) => `Projects that left ${foundation} or ended`,
  membersJoined: (foundation) => `New members of ${foundation}`,
  membersMoved: (foundation) => `Members of ${foundation} at a new tier`,
  membersLeft: (foundation) => `Members that left ${foundation}`,
  newOwners: 'New owners',
  newNames: 'New names',
  newVersions: 'New versions',
  newcomers: 'Newcomers',
  ended: 'Ended',
  unknownTier: 'tier not recorded',
};

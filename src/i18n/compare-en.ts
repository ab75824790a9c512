/** The words of a comparison in English. */
import type { CompareWords } from './compare-words.ts';
import { plural } from './plural.ts';

export const compareEn: CompareWords = {
  title: (a, b) => `${a} and ${b} side by side`,
  glance: 'At a glance',
  events: 'Events',
  firstEvent: 'First event',
  lastEvent: 'Last event',
  ownedBy: (owner) => `Owned by ${owner}`,
  releases: 'Releases',
  memberOf: (foundation) => `Member of ${foundation}`,
  stagesAt: (foundation) => `Stages at ${foundation}`,
  unknownTier: 'member',
  since: (date) => `since ${date}`,
  fromTo: (from, to) => `${from} – ${to}`,
  nothing: 'none',
  first: 'first',
  share: 'What they share',
  eventsOfBoth: (n) =>
    n === 0 ? 'No event of this record names both.' : `${plural(n, 'event')} in which both take part.`,
  projectsOfBoth: 'Projects of both',
  companiesOfBoth: 'Companies and foundations of both',
  showOnTimeline: 'Show them in the chronicle',
  more: (n) => `${n} more`,
  eventCount: (n) => plural(n, 'event'),
  releaseCount: (n) => plural(n, 'release'),
  inTurn: 'Event by event',
  both: 'both',
};

/** Words in English for the search. */
import { formatCount } from './count.ts';
import { plural } from './plural.ts';
import type { SearchWords } from './search-words.ts';

const COUNTED = {
  project: (n: number) => plural(n, 'project'),
  company: (n: number) => (n === 1 ? '1 company' : `${formatCount(n)} companies`),
  event: (n: number) => plural(n, 'event'),
};

export const searchEn: SearchWords = {
  search: 'Search',
  hint: 'Search events, projects, companies',
  clear: 'Clear the search',
  results: 'Search results',
  groups: { project: 'Projects', company: 'Companies', event: 'Events' },
  didYouMean: 'Did you mean',
  narrow: 'Filter the timeline by',
  facets: { company: 'Company', project: 'Project', kind: 'Kind', theme: 'Theme', year: 'Year' },
  events: COUNTED.event,
  showEvents: (n) => `Show ${plural(n, 'event')} on the timeline`,
  found: (counts) =>
    `${[...counts].map(([type, n]) => COUNTED[type](n)).join(', ')} found. Arrow keys to choose, Enter to open.`,
  nothing: 'Nothing found.',
  instead: (what) => `Did you mean: ${what.join(', ')}? Arrow keys to choose.`,
  failed: 'The search could not be loaded.',
};

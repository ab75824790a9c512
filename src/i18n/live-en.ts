/** Words in English that the browser says. */
import { formatCount } from './count.ts';
import type { LiveWords } from './live-words.ts';
import { plural } from './plural.ts';

export const liveEn: LiveWords = {
  project: 'Project',
  product: 'Product',
  standard: 'Standard',
  conference: 'Conference',
  company: 'Company',
  foundation: 'Foundation',
  exclude: (name) => `Exclude ${name}`,
  without: (name) => `not ${name}`,
  remove: (choice) => `${choice}: remove`,
  quoted: (text) => `“${text}”`,
  allOf: (n) => `all ${n}`,
  valuesFound: (n) => (n > 0 ? `${n} found` : 'Nothing found.'),
  rest: (n) => `${n} others`,
  closed: (n) => plural(n, 'lane'),
  ownedBy: (owner) => `owned by ${owner}`,
  mark: (event, lane, others) =>
    `${event}${lane ? ` (${lane})` : ''}${others > 0 ? `, and ${others} more close by` : ''}`,
  inSight: (from, to) => `In sight: ${from} to ${to}`,
  eventsOf: (n, all) => `${formatCount(n)} of ${plural(all, 'event')}`,
  ignored: (what) => `Ignored in the address: ${what}.`,
  within: (range) => `within ${range}`,
  clearRange: (range) => `${range}: show all years again`,
  noted: (text, note) => `${text} (${note})`,
  showAll: 'Show all events',
};

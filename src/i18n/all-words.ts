/** Every word of the interface in English, by group: what files of words can give. */
import { ABOUT } from './about.ts';
import { AS_OF } from './as-of.ts';
import { CHANGES } from './changes.ts';
import { CHART_WORDS } from './charts.ts';
import { CITE } from './cite.ts';
import { compareEn } from './compare-en.ts';
import { COMPARE_PAGE } from './compare-page.ts';
import { DATA_PAGE } from './data-page.ts';
import { DOCS } from './docs.ts';
import { EMBED } from './embed.ts';
import { en } from './en.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { HEALTH } from './health.ts';
import { landscapeEn } from './landscape-en.ts';
import { OFFLINE } from './offline.ts';
import { ROLES } from './roles.ts';
import { searchEn } from './search-en.ts';
import { TAKE } from './take.ts';
import { VIEW_TOOLS } from './view-tools.ts';

/** The words by group, each a text, a list, what says something of what it is told, or a table of such. */
export const ALL_WORDS: Readonly<Record<string, unknown>> = {
  interface: en,
  about: ABOUT.en,
  'as-of': AS_OF.en,
  changes: CHANGES.en,
  charts: CHART_WORDS.en,
  cite: CITE.en,
  compare: compareEn,
  'compare-page': COMPARE_PAGE.en,
  'data-page': DATA_PAGE.en,
  docs: DOCS.en,
  embed: EMBED.en,
  'export-words': EXPORT_WORDS.en,
  health: HEALTH.en,
  landscape: landscapeEn,
  offline: OFFLINE.en,
  roles: ROLES.en,
  search: searchEn,
  take: TAKE.en,
  'view-tools': VIEW_TOOLS.en,
};

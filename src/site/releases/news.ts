/** The feed of what changed in the data: an entry for each release, and one for each change that it brought. */
import { createHash } from 'node:crypto';
import type { Lang } from '../../core/model/text.ts';
import type { Change } from '../../core/releases/compare.ts';
import type { Feed, FeedEntry } from '../../export/feed.ts';
import { LICENCE } from '../../export/licence.ts';
import { CHANGES } from '../../i18n/changes.ts';
import { EXPORT_WORDS } from '../../i18n/export-words.ts';
import { routesOf } from '../routes.ts';
import { countRecords, groupChanges } from './change-groups.ts';
import { describeChange } from './change-text.ts';
import { listSteps, type Step } from './changes.ts';

/** Readers ask for a feed again and again; the page has all of it. */
const MOST_ENTRIES = 200;

type Released = Step & Required<Pick<Step, 'release'>>;

/** Creates the feed of a language, or nothing where the site has no address of its own or no release was cut. */
export function createNews(address: string | undefined, lang: Lang): Feed | undefined {
  const steps = listSteps().filter((step): step is Released => step.release !== undefined);
  const first = steps.at(-1);
  if (!address || !first) return undefined;
  const root = new URL(address).href.replace(/\/$/, '');
  const routes = routesOf(lang);
  const said = CHANGES[lang];
  const { site } = steps[0]!.chronicle;
  const title = site.title[lang];
  // Bound to the history and not to a host, so that a site that moves brings nobody the same news again.
  const name = (...parts: readonly string[]): string => uuidOf([first.release.digest, lang, ...parts].join('/'));
  const entriesOf = (step: Released): FeedEntry[] => {
    const { release } = step;
    const common = { date: release.date };
    const changed = step.changes.map((change) => ({
      ...common,
      ...describe(change, step),
      id: name(release.id, change.type, change.was ?? change.id),
    }));
    return [{ ...common, ...describeRelease(step), id: name(release.id) }, ...changed];
  };
  const describe = (change: Change, step: Released) => {
    const { title: named, was, route, details } = describeChange(change, step, lang);
    const text = [...details, ...(was !== undefined && was !== named ? [said.was(was)] : [])];
    return {
      title: said.entry(said.how[change.how], named),
      text: said.list([said.types[change.type], ...text]),
      address: root + route,
    };
  };
  const describeRelease = ({ release, changes, chronicle, before }: Released) => {
    const counts = groupChanges(changes).map((group) => [group.how, group.changes.length] as const);
    return {
      title: said.release(release.id),
      text: !before ? said.first(countRecords(chronicle)) : counts.length > 0 ? said.summary(counts) : said.onlySources,
      address: `${root}${routes.changes}#${release.id}`,
    };
  };
  return {
    id: name('feed'),
    title: `${title}: ${said.title}`,
    description: said.lead,
    lang,
    author: EXPORT_WORDS[lang].authors(title),
    rights: LICENCE.title,
    page: root + routes.changes,
    atom: root + routes.feed('xml'),
    json: root + routes.feed('json'),
    entries: steps.flatMap(entriesOf).slice(0, MOST_ENTRIES),
  };
}

/** A UUID made from a name (RFC 9562, version 8), as a URN. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

/** What pages tell machines about themselves, in the words of schema.org. */
import { dayToIso, endToIso, momentToIso } from '../core/dates/day.ts';
import type { HistoricalDate } from '../core/dates/historical-date.ts';
import { machineDate } from '../core/dates/machine-date.ts';
import { lastDayOf } from '../core/dates/time-of-day.ts';
import type { Chronicle, DescribedEntity, Site, SourcedChronicle, SourcedEvent } from '../core/model/chronicle.ts';
import type { RawSource } from '../core/model/source-schema.ts';
import type { Lang } from '../core/model/text.ts';
import { EXPORT_WORDS } from '../i18n/export-words.ts';
import type { Addresses } from './addresses.ts';
import { LICENCE } from './licence.ts';

const CONTEXT = 'https://schema.org';

/** The sort of entity and the kind of event that have a place in a calendar of meetings. */
const CONFERENCE: DescribedEntity['kind'] = 'conference';

/** A file that holds the data, below `data/` of a language. */
export interface Distribution {
  readonly path: string;
  readonly folder: Lang;
  readonly mediaType: string;
}

/** The record as a `Dataset`; without addresses it names no files. */
export function datasetJsonLd(
  chronicle: SourcedChronicle,
  lang: Lang,
  addresses: Addresses,
  files: readonly Distribution[],
): object {
  const distribution = files.flatMap(({ path, folder, mediaType }) => {
    const address = addresses.file(path, folder);
    return address ? [{ '@type': 'DataDownload', encodingFormat: mediaType, contentUrl: address }] : [];
  });
  return {
    '@context': CONTEXT,
    ...dataset(chronicle, lang, addresses),
    ...(distribution.length > 0 && { distribution }),
  };
}

/** The page of an event as an `Article` about that time; a conference is an `Event` besides. */
export function eventJsonLd(
  chronicle: SourcedChronicle,
  event: SourcedEvent,
  lang: Lang,
  addresses: Addresses,
): object {
  const address = addresses.event(event.id, lang);
  const named = new Set([...event.companies, ...event.projects]);
  const entities = chronicle.entities.filter(({ id }) => named.has(id));
  const cited = new Set(event.sources.map(({ id }) => id));
  const isMeeting = event.kind === CONFERENCE && entities.some(({ kind }) => kind === CONFERENCE);
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    ...(address && { '@id': address, url: address }),
    headline: event.title[lang],
    abstract: event.summary[lang],
    inLanguage: lang,
    temporalCoverage: temporalCoverage(event.date),
    license: LICENCE.address,
    author: authorOf(chronicle, lang),
    version: chronicle.site.release,
    about: [
      ...(isMeeting ? [formatMeeting(event, lang)] : []),
      ...entities.map((entity) => formatEntity(entity, lang)),
    ],
    citation: chronicle.sources.filter(({ id }) => cited.has(id)).map(formatSource),
    isPartOf: recordOf(chronicle.site, lang, addresses.home(lang)),
  };
}

/** What an article of the record is about, besides one event. */
export interface ArticleSubject {
  readonly title: string;
  readonly text: string;
  readonly address: string | undefined;
  readonly entities: readonly DescribedEntity[];
  /** The dates that it tells of; those of the record if there are none. */
  readonly dates: readonly HistoricalDate[];
}

/** The page of a project, a company or a chart as an `Article` about the time of its dates. */
export function articleJsonLd(
  chronicle: SourcedChronicle,
  { title, text, address, entities, dates }: ArticleSubject,
  lang: Lang,
  addresses: Addresses,
): object {
  const { from, to } = chronicle;
  const isDated = dates.length > 0;
  const span = {
    from: isDated ? Math.min(...dates.map(({ earliest }) => earliest)) : from,
    to: isDated ? Math.max(...dates.map(({ latest }) => latest)) : to,
  };
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    ...(address && { '@id': address, url: address }),
    headline: title,
    abstract: text,
    inLanguage: lang,
    temporalCoverage: coverageOf(span),
    license: LICENCE.address,
    author: authorOf(chronicle, lang),
    version: chronicle.site.release,
    ...(entities.length > 0 && { about: entities.map((entity) => formatEntity(entity, lang)) }),
    isPartOf: recordOf(chronicle.site, lang, addresses.home(lang)),
  };
}

/** Any other page as a part of the record. Addresses are absolute, or missing. */
export function pageJsonLd(
  site: Site,
  lang: Lang,
  {
    title,
    text,
    address,
    home,
  }: Readonly<Record<'title' | 'text', string> & Record<'address' | 'home', string | undefined>>,
): object {
  return {
    '@context': CONTEXT,
    '@type': 'WebPage',
    ...(address && { '@id': address, url: address }),
    name: title,
    description: text,
    inLanguage: lang,
    isPartOf: recordOf(site, lang, home),
  };
}

/** A date as ISO 8601 has it: as exact as it is known where there is a form, else from the first day to the last. */
export function temporalCoverage(date: HistoricalDate): string {
  const [first, last] = [momentToIso(date.earliest), endToIso(date.latest)];
  if (date.start === 'open') return `../${last}`;
  if (date.end === 'open') return `${first}/..`;
  return machineDate(date) ?? `${first}/${last}`;
}

/** The record as a page that is part of it names it; home and the page of the data tell all of it. */
const recordOf = (site: Site, lang: Lang, home: string | undefined): object => ({
  '@type': 'Dataset',
  ...(home && { '@id': home }),
  name: site.title[lang],
  version: site.release,
});

function dataset(chronicle: SourcedChronicle, lang: Lang, addresses: Addresses): object {
  const { site, from, to } = chronicle;
  const home = addresses.home(lang);
  return {
    '@type': 'Dataset',
    ...(home && { '@id': home, url: home }),
    name: site.title[lang],
    description: site.description[lang],
    inLanguage: chronicle.languages,
    temporalCoverage: coverageOf({ from, to }),
    version: site.release,
    license: LICENCE.address,
    isAccessibleForFree: true,
    creator: authorOf(chronicle, lang),
  };
}

const coverageOf = ({ from, to }: Pick<Chronicle, 'from' | 'to'>): string => `${momentToIso(from)}/${endToIso(to)}`;

const authorOf = ({ site }: SourcedChronicle, lang: Lang): object => ({
  '@type': 'Organization',
  name: EXPORT_WORDS[lang].authors(site.title[lang]),
});

const formatEntity = ({ type, name }: DescribedEntity, lang: Lang): object => ({
  '@type': type === 'company' ? 'Organization' : 'Thing',
  name: name[lang],
});

const formatMeeting = ({ title, date }: SourcedEvent, lang: Lang): object => ({
  '@type': 'Event',
  name: title[lang],
  startDate: machineDate(date) ?? dayToIso(date.earliest),
  ...(date.end && { endDate: dayToIso(lastDayOf(date.latest)) }),
});

const formatSource = ({ title, language, URL }: RawSource): object => ({
  '@type': 'CreativeWork',
  name: title,
  ...(language && { inLanguage: language }),
  ...(URL && { url: URL }),
});

/** How to cite one event of the record. */
import type { Site, SourcedEvent } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { EXPORT_WORDS } from '../i18n/export-words.ts';
import type { Addresses } from './addresses.ts';
import { bibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { ris } from './ris.ts';

/** The event in every form that a reader may copy: a line of text, and what programs read. */
export function citeEvent(
  event: SourcedEvent,
  site: Site,
  lang: Lang,
  addresses: Addresses,
): { text: string; formats: { name: string; text: string }[] } {
  const item = citationOf(event, site, lang, addresses.event(event.id, lang));
  const words = EXPORT_WORDS[lang];
  return {
    text: words.cite({
      authors: words.authors(site.title[lang]),
      year: yearOf(site),
      title: event.title[lang],
      site: site.title[lang],
      release: site.release,
      address: item.URL,
    }),
    formats: [
      { name: 'BibTeX', text: bibtex([item]).trim() },
      { name: 'RIS', text: ris([item]).replaceAll('\r\n', '\n').trim() },
      { name: 'CSL-JSON', text: formatItem(item) },
    ],
  };
}

/** The event as a page of the record, with the data release; the year is that of the release. */
function citationOf(event: SourcedEvent, site: Site, lang: Lang, address: string | undefined): CslItem {
  const words = EXPORT_WORDS[lang];
  return {
    id: event.id,
    type: 'webpage',
    title: event.title[lang],
    author: [{ literal: words.authors(site.title[lang]) }],
    'container-title': site.title[lang],
    issued: { 'date-parts': [[Number(yearOf(site))]] },
    version: site.release,
    language: lang,
    note: words.release(site.release),
    ...(address && { URL: address }),
  };
}

/** A list of one item with a field a line, which reads better than all its brackets apart. */
function formatItem(item: CslItem): string {
  const lines = Object.entries(item).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `[{\n${lines.join(',\n')}\n}]`;
}

const yearOf = ({ release }: Site): string => release.split('.')[0]!;

/** How to cite a part of the record: an event, a chart, a view, or all of it. */
import type { Recorded } from '../core/model/record.ts';
import type { Lang } from '../core/model/text.ts';
import { EXPORT_WORDS } from '../i18n/export-words.ts';
import { bibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { ris } from './ris.ts';

/** What is cited. */
export interface CitedWork {
  /** The key by which a writer's text refers to it. */
  readonly id: string;
  /** Missing where the record as a whole is cited. */
  readonly title?: string;
  /** Absolute; missing where it has none that others could reach. */
  readonly address?: string | undefined;
}

/** A work in every form that a reader may copy. */
export interface Citation {
  /** A line as a reader would write it. */
  readonly text: string;
  /** What programs read, by the name of the format. */
  readonly formats: readonly { readonly name: string; readonly text: string }[];
}

/** Cites a work with the data release. */
export function cite(work: CitedWork, site: Recorded['site'], lang: Lang): Citation {
  const item = itemOf(work, site, lang);
  const words = EXPORT_WORDS[lang];
  return {
    text: words.cite({
      authors: words.authors(site.title[lang]),
      year: yearOf(site),
      title: work.title,
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

/** A part is a page of the record, the whole is data; the year is that of the release. */
function itemOf({ id, title, address }: CitedWork, site: Recorded['site'], lang: Lang): CslItem {
  const words = EXPORT_WORDS[lang];
  return {
    id,
    type: title === undefined ? 'dataset' : 'webpage',
    title: title ?? site.title[lang],
    author: [{ literal: words.authors(site.title[lang]) }],
    ...(title !== undefined && { 'container-title': site.title[lang] }),
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

const yearOf = ({ release }: Recorded['site']): string => release.split('.')[0]!;

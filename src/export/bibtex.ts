/** Citations as BibTeX, which BibLaTeX reads too: `data/references.bib`. */
import { indexName, type CslItem } from './csl-item.ts';

const ENTRIES: Partial<Record<CslItem['type'], string>> = {
  'article-newspaper': 'article',
  'article-journal': 'article',
  'paper-conference': 'inproceedings',
  report: 'techreport',
};

/** Where it appeared and who published it, in the fields that styles print for an entry of each sort. */
const PLACES: Readonly<Record<string, (container?: string, publisher?: string) => Record<string, string | undefined>>> =
  {
    article: (container, publisher) => ({ journal: container ?? publisher, publisher }),
    inproceedings: (container, publisher) => ({ booktitle: container, publisher }),
    techreport: (_container, publisher) => ({ institution: publisher }),
    misc: (container, publisher) => ({ howpublished: [container, publisher].filter(Boolean).join(', ') }),
  };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // An escaped brace would still count when BibTeX looks for the end of the value.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** One entry a citation, in UTF-8. The id is the key; titles keep their capitals. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(formatEntry).join('\n');
}

function formatEntry(item: CslItem): string {
  const entry = ENTRIES[item.type] ?? 'misc';
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  // Braces keep an "and" in a name from making two of it.
  const [container, publisher] = [item['container-title'], item.publisher].map((text) => text && `{${escape(text)}}`);
  const fields = {
    author: item.author?.map(formatName).join(' and '),
    title: `{${escape(item.title)}}`,
    ...PLACES[entry]!(container, publisher),
    translator: item.translator?.map(formatName).join(' and '),
    year: year && String(year),
    // A macro, which styles translate.
    month: month && MONTHS[month - 1],
    day: day && String(day),
    version: item.version && escape(item.version),
    language: item.language,
    url: item.URL?.replace(/[\\{}]/g, encodeURIComponent),
    note: item.note && escape(item.note),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`] : [],
  );
  return `@${entry}{${item.id},\n${lines.join('')}}\n`;
}

// A name that is not taken apart is held together by braces, or BibTeX would find a family name in it.
function formatName(name: NonNullable<CslItem['author']>[number]): string {
  const text = escape(indexName(name));
  return 'literal' in name ? `{${text}}` : text;
}

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]/g, (sign) => ESCAPES[sign]!)
    .replace(/[$&#%_]/g, '\\$&');
}

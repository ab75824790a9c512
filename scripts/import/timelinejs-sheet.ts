/** The spreadsheet of TimelineJS, saved as CSV. */
import type { Draft, Say } from './draft.ts';
import { readSlides, type Slide, type SlideDate } from './slides.ts';
import { readTable, type TableRow } from './table.ts';

const MEDIA = ['media', 'media credit', 'media caption', 'media thumbnail', 'alt text', 'background'];
const DATES = ['year', 'month', 'day', 'time'];
const KNOWN = [
  ...[...MEDIA, ...DATES, ...DATES.map((part) => `end ${part}`)],
  ...['display date', 'headline', 'text', 'type', 'group', 'tag', 'start date', 'end date'],
];

/** Reads the sheet; its columns are those of TimelineJS's template, old or new. Throws where there are none of them. */
export function readTimelineJsSheet(file: string, text: string, say: Say): Draft {
  const { names, rows } = readTable(text);
  const columns = names.map((name) => name.toLowerCase());
  if (!columns.includes('headline') || !(columns.includes('year') || columns.includes('start date'))) {
    throw new Error(
      `${file} has no columns “Headline” and “Year” (or “Start Date”); try: npm run import -- csv ${file}`,
    );
  }
  for (const { line, rest } of rows) {
    if (rest.length > 0) say(line, '', '', `“${rest.join('”, “')}” stands under no column`, 'left out');
  }
  return readSlides(
    rows.map((row) => readRow(row, names)),
    file.replace(/^.*[/\\]|\.\w+$/g, ''),
    say,
  );
}

function readRow({ line, cells }: TableRow, names: readonly string[]): Slide {
  const at = (name: string): string => cells.get(name) ?? '';
  const type = at('type').toLowerCase();
  return {
    line,
    place: `row on line ${String(line)}`,
    sort: type === 'title' || type === 'era' ? type : 'event',
    headline: at('headline'),
    text: at('text'),
    start: readDateCells(cells, ''),
    end: readDateCells(cells, 'end '),
    displayDate: at('display date'),
    group: at('group') || at('tag'),
    media: MEDIA.flatMap((name): [string, string][] => (at(name) ? [[name, at(name)]] : [])),
    unknown: names
      .filter((name) => name && !KNOWN.includes(name.toLowerCase()) && at(name.toLowerCase()))
      .map((name) => [name, at(name.toLowerCase())] as const),
  };
}

function readDateCells(cells: TableRow['cells'], prefix: string): SlideDate | undefined {
  const whole = cells.get(prefix === '' ? 'start date' : 'end date');
  if (whole) return whole;
  const parts = DATES.flatMap((part): [string, string][] => {
    const value = cells.get(`${prefix}${part}`);
    return value ? [[part, value]] : [];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** Any CSV whose columns have the usual names. */
import { readDate } from '../../src/core/model/date-text.ts';
import { formatDate } from '../../src/core/dates/format.ts';
import { readWrittenDate } from '../../src/core/dates/written-date.ts';
import type { NumberOrder } from '../../src/core/dates/written-day.ts';
import { findColumns, type Columns, type Meaning } from './csv-columns.ts';
import type { Draft, DraftEvent, Link, Say } from './draft.ts';
import { findAddresses, readHtml, squeeze, withoutAddresses } from './plain-text.ts';
import { readTable, type TableRow } from './table.ts';

/** Reads a table; throws where no column is a date or none a title, and says which names are known. */
export function readCsv(file: string, text: string, say: Say): Draft {
  const { names, rows } = readTable(text);
  const columns = findColumns(names);
  const dates = ['date', 'start', 'end'].flatMap((meaning) => columns.get(meaning as Meaning) ?? []);
  const order = findOrder(rows.flatMap(({ cells }) => dates.flatMap((name) => cells.get(name) ?? [])));
  return {
    title: file.replace(/^.*[/\\]|\.\w+$/g, ''),
    description: '',
    links: [],
    events: rows.flatMap((row) => readRow(row, columns, order, say) ?? []),
  };
}

function readRow(row: TableRow, columns: Columns, order: NumberOrder | undefined, say: Say): DraftEvent | undefined {
  const { line, cells, rest } = row;
  const at = (meaning: Meaning): string => columns.get(meaning)?.flatMap((name) => cells.get(name) ?? [])[0] ?? '';
  const [title, text] = [readHtml(at('title')), readHtml(at('text'))];
  const headline = withoutAddresses(title.text);
  const record = headline || `row on line ${String(line)}`;
  const sayOf = (field: string, wrong: string, right: string): void => say(line, record, field, wrong, right);
  for (const one of [...title.lost, ...text.lost]) sayOf('', `${one} has no place in plain text`, 'left out');
  for (const [name, value] of cells) {
    if (!columns.isKnown(name)) sayOf(name, `“${value}” stands in a column that the import does not know`, 'left out');
  }
  if (rest.length > 0) sayOf('', `“${rest.join('”, “')}” stands under no column`, 'left out');
  const date = readRowDate(at, order, sayOf);
  if (date === undefined) return undefined;
  if (!headline) sayOf('title', 'there is none', 'the date stands in its place');
  const weight = /^[123]$/.test(at('weight')) ? (Number(at('weight')) as 1 | 2 | 3) : undefined;
  if (at('weight') && !weight) sayOf('weight', `“${at('weight')}” is not 1, 2 or 3`, 'left out');
  return {
    line,
    place: `row on line ${String(line)}`,
    id: at('id'),
    date,
    title: headline || formatDate(readDate(date)!, 'en'),
    text: text.text,
    group: squeeze(at('group')),
    band: squeeze(at('band')),
    kind: squeeze(at('kind')),
    tags: splitList(at('tags')),
    companies: splitList(at('companies')),
    ...(weight && { weight }),
    links: [...title.links, ...text.links, ...readSources(at('source'), at('link'), sayOf)],
  };
}

type SayField = (field: string, wrong: string, right: string) => void;

function readRowDate(
  at: (meaning: Meaning) => string,
  order: NumberOrder | undefined,
  say: SayField,
): string | undefined {
  const parts = (prefix: 'year' | 'endYear', month: Meaning, day: Meaning): string =>
    [at(prefix), at(month), at(day)].filter(Boolean).join('-');
  const sideOf = (whole: string, numbers: string, field: string): { said: string; edtf: string | undefined } => {
    if (whole) return { said: whole, edtf: readCell(whole, order, field, say) };
    const joined = joinParts(numbers);
    return { said: joined, edtf: readDate(joined)?.edtf };
  };
  const { said: from, edtf: start } = sideOf(at('date') || at('start'), parts('year', 'month', 'day'), 'date');
  const { said: to, edtf: end } = sideOf(at('end'), parts('endYear', 'endMonth', 'endDay'), 'end');
  if (start === undefined) {
    say('date', from ? `“${from}” is no date` : 'there is none', 'the event is left out: a timeline needs its date');
    return undefined;
  }
  if (to && !end) say('end', `“${to}” is no date`, 'left out; the event has its start alone');
  if (!end || end === start) return start;
  const range = `${start.split('/')[0]!}/${end.split('/').at(-1)!}`;
  if (readDate(range)) return range;
  say('end', `“${to}” lies before “${from}”`, 'left out; the event has its start alone');
  return start;
}

function readCell(text: string, order: NumberOrder | undefined, field: string, say: SayField): string | undefined {
  if (readDate(text)) return text;
  const written = readWrittenDate(text, order);
  if (!written || !readDate(written.edtf)) return undefined;
  if (written.lost) say(field, `“${text}”: ${written.lost}`, `read as ${written.edtf}`);
  return written.edtf;
}

// A year alone, or with numbers that need their zeros.
const joinParts = (text: string): string =>
  text.replace(/^(\d{1,3})(?=-|$)/, (year) => year.padStart(4, '0')).replace(/-(\d)(?=-|$)/g, '-0$1');

/** How a column writes 3/4/1912, if one of its cells tells: 13 can only be a day. */
function findOrder(cells: readonly string[]): NumberOrder | undefined {
  const pairs = cells.flatMap((cell) => [...cell.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/g)]);
  const isDayFirst = pairs.some(([, first]) => Number(first) > 12);
  const isMonthFirst = pairs.some(([, , second]) => Number(second) > 12);
  return isDayFirst === isMonthFirst ? undefined : isDayFirst ? 'day-month' : 'month-day';
}

function readSources(source: string, link: string, say: SayField): Link[] {
  const inSource = findAddresses(source);
  const inLink = findAddresses(link);
  const title = withoutAddresses(source);
  if (link && inLink.length === 0) say('link', `“${link}” is no address of the web`, 'left out');
  const links = [...inSource, ...inLink].map(({ url }) => ({ title, url }));
  return links.length > 0 || !title ? links : [{ title, url: '' }];
}

const splitList = (text: string): string[] =>
  text
    .split(/[;,、|]/u)
    .map((part) => squeeze(part.replace(/^\s*#/, '')))
    .filter(Boolean);

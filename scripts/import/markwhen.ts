/** markwhen files, read by markwhen's own parser. */
import { isEvent, parse, toArray, type Event, type EventGroup } from '@markwhen/parser';
import type { NumberOrder } from '../../src/core/dates/written-day.ts';
import type { Draft, DraftEvent, Say } from './draft.ts';
import { readEventDate } from './markwhen-date.ts';
import { splitPages, type Page } from './markwhen-pages.ts';
import { readMarkdown, squeeze, withoutAddresses, type PlainText } from './plain-text.ts';

type Parsed = ReturnType<typeof parse>;

/** Reads one file: its pages, sections and groups become bands and lanes. `today` stands for "now". */
export function readMarkwhen(file: string, text: string, say: Say, today: string): Draft {
  const pages = splitPages(text);
  const parts = pages.map((page) => readPage(page, pages.length > 1, say, today));
  const events = parts.flatMap((part) => part.events);
  if (events.length === 0) throw new Error(`${file} has no events that markwhen’s parser finds`);
  const head = parts.find(({ title }) => title) ?? parts[0]!;
  const name = file.replace(/^.*[/\\]|\.\w+$/g, '');
  return { title: head.title || name, description: head.description, links: [], events };
}

function readPage(page: Page, isOneOfSeveral: boolean, say: Say, today: string): Draft {
  const parsed = parse(page.text, undefined, `${today}T00:00:00Z`);
  const lineAt = (offset: number): number => page.firstLine + page.text.slice(0, offset).split('\n').length - 1;
  const header = parsed.header as Readonly<Record<string, unknown>>;
  const title = squeeze(wordOf(header['title']));
  sayHeader(header, page.firstLine, say);
  for (const { message, pos } of parsed.parseMessages) {
    say(lineAt(pos[0]), '', '', `markwhen’s parser says “${message}”`, 'see what became of the event');
  }
  const order: NumberOrder = /d\/M\/y/.test(wordOf(header['dateFormat'])) ? 'day-month' : 'month-day';
  const events = toArray(parsed.events).flatMap(({ path, eventy }) => {
    if (!isEvent(eventy)) return [];
    const line = lineAt(eventy.textRanges.whole.from);
    const groups = [...page.groupsAt(line - page.firstLine), ...listGroups(parsed, path, lineAt, say)];
    return (
      readEvent(eventy, line, isOneOfSeveral && title ? [title, ...groups] : groups, {
        text: page.text,
        order,
        today,
        say,
      }) ?? []
    );
  });
  return { title, description: readMarkdown(wordOf(header['description'])).text, links: [], events };
}

function sayHeader(header: Readonly<Record<string, unknown>>, line: number, say: Say): void {
  for (const [key, value] of Object.entries(header)) {
    if (['title', 'description', 'dateFormat'].includes(key)) continue;
    // The parser writes “)” for “#”.
    const [name, said] = [key, wordOf(value)].map((word) => word.replace(/^\)/, '#'));
    say(line, 'header', name!, `“${said!}” has no place here`, 'left out');
  }
}

// A group is met with each of its events, and what it loses is said once.
const told = new WeakSet<EventGroup>();

function listGroups(parsed: Parsed, path: readonly number[], lineAt: (offset: number) => number, say: Say): string[] {
  const titles: string[] = [];
  let group: EventGroup = parsed.events;
  for (const step of path.slice(0, -1)) {
    const child = group.children[step];
    if (!child || isEvent(child)) break;
    group = child;
    titles.push(readMarkdown(withoutTags(group.title)).text || 'Untitled');
    if (told.has(group)) continue;
    told.add(group);
    const properties = Object.entries((group.properties ?? {}) as Readonly<Record<string, unknown>>);
    for (const [key, value] of properties) {
      say(lineAt(group.textRanges.whole.from), titles.at(-1)!, key, `“${wordOf(value)}” has no place here`, 'left out');
    }
  }
  return titles;
}

interface Context {
  /** Of the page. */
  readonly text: string;
  readonly order: NumberOrder;
  readonly today: string;
  readonly say: Say;
}

function readEvent(event: Event, line: number, groups: readonly string[], context: Context): DraftEvent | undefined {
  const { written, rest } = splitFirstLine(event);
  const first = readMarkdown(withoutTags(rest));
  const body = readBody(event, context.text);
  const title = withoutAddresses(first.text).replace(/\s*\d*%$/, '') || body.text;
  const record = title || `line ${String(line)}`;
  const sayOf = (field: string, wrong: string, right: string): void => context.say(line, record, field, wrong, right);
  for (const one of [...first.lost, ...body.lost]) sayOf('', one, 'left out');
  for (const [key, value] of Object.entries(event.properties as Readonly<Record<string, unknown>>)) {
    sayOf(key, `“${wordOf(value)}” has no place here`, 'left out');
  }
  if (event.recurrence) sayOf('', 'it recurs', 'its first time is kept');
  const done = event.completed ?? event.percent;
  if (done !== undefined) sayOf('', `how far it is done, ${String(done)}`, 'left out');
  const date = readEventDate(written, event, context.order, context.today, sayOf);
  if (date === undefined) return undefined;
  if (!title) sayOf('', 'it has no title', 'its date stands in its place');
  const [band = '', ...lanes] = groups.length > 1 ? groups : ['', ...groups];
  return {
    line,
    place: `line ${String(line)}`,
    date,
    title: title || written,
    text: title === body.text ? '' : body.text,
    group: lanes.join(' / '),
    band,
    kind: '',
    tags: event.tags,
    companies: [],
    links: [...first.links, ...body.links],
  };
}

// The parser takes the whole line for the date where it says BC or AD.
function splitFirstLine({ firstLine: { full, datePart = '', rest } }: Event): { written: string; rest: string } {
  if (!datePart.includes(':') || /T\d/.test(datePart)) return { written: datePart.trim(), rest };
  const colon = full.indexOf(':');
  return { written: full.slice(0, colon).trim(), rest: full.slice(colon + 1) };
}

/** A line of the text below an event: an entry of a list, or one that is done or not. */
const ENTRY = /^\s*-\s+(?:\[([xX ]?)\]\s*)?/;

// As it is written: the parser drops the places of maps from it and completes addresses.
function readBody({ textRanges: { whole, properties } }: Event, text: string): PlainText {
  const ranges = properties
    ? [[whole.from, properties.from] as const, [properties.to, whole.to] as const]
    : [[whole.from, whole.to] as const];
  const lines = ranges.flatMap(([from, to]) => text.slice(from, to).split('\n')).slice(1);
  const read = lines
    .filter((line) => !/^\s*\/\//.test(line))
    .map((line) => {
      const done = ENTRY.exec(line)?.[1];
      const { text: words, links, lost } = readMarkdown(withoutTags(line.replace(ENTRY, '')));
      const task = done === undefined ? [] : [`whether “${words}” is done, ${/x/i.test(done) ? 'yes' : 'no'}`];
      return { words, links, lost: [...lost, ...task] };
    });
  return {
    text: squeeze(read.map(({ words }) => words).join(' ')),
    links: read.flatMap(({ links }) => links),
    lost: read.flatMap(({ lost }) => lost),
  };
}

const withoutTags = (text: string): string => text.replace(/(^|\s)#(?!\d+(?:\s|$))\w+/g, '$1');

const wordOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);

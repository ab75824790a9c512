/** TimelineJS: its JSON of version 3 and of the first versions, and its spreadsheet. */
import { parseDocument, type Document } from '../../src/core/model/document.ts';
import { formatIssues } from '../../src/core/model/issue.ts';
import { valueAt, type Path } from '../../src/core/model/path.ts';
import type { Draft, Say } from './draft.ts';
import { readSlides, type Slide, type SlideDate } from './slides.ts';

type Fields = Readonly<Record<string, unknown>>;

const KNOWN = [
  ...['start_date', 'end_date', 'text', 'media', 'group', 'display_date', 'background', 'unique_id', 'autolink'],
  ...['startDate', 'endDate', 'headline', 'tag', 'asset', 'classname', 'type', 'date', 'era'],
];

/** Reads TimelineJS JSON; a script that assigns it to a variable will do. Throws where it is none. */
export function readTimelineJsJson(file: string, text: string, say: Say): Draft {
  const json = text.replace(/^\s*(?:(?:var|let|const)\s+)?[\w.$]+\s*=(?=\s*\{)|;\s*$/g, (cut) =>
    cut.replace(/\S/g, ' '),
  );
  const document = parseDocument(file, json);
  const issues = document.problems.map((problem) => ({ file, record: '', field: '', ...problem }));
  if (!document.isWhole) throw new Error(`${file} is not JSON\n${formatIssues(issues)}`);
  for (const { line, wrong, right } of issues) say(line, '', '', wrong, right);
  const name = file.replace(/^.*[/\\]|\.\w+$/g, '');
  const old = valueAt(document.value, ['timeline']);
  const slides = old ? readOldSlides(document, say) : readNewSlides(document, say);
  if (!slides.some(({ sort }) => sort !== 'title')) throw new Error(`${file} has no list of events`);
  return readSlides(slides, name, say);
}

function readNewSlides(document: Document, say: Say): Slide[] {
  const title = fieldsAt(document, ['title']) ? [readSlide(document, ['title'], 'title')] : [];
  for (const key of Object.keys(fieldsAt(document, []) ?? {})) {
    if (['title', 'events', 'eras'].includes(key)) continue;
    if (key === 'scale' && textAt(document, [key]) === 'human') continue;
    const value = JSON.stringify(valueAt(document.value, [key]));
    say(document.lineOf([key]), '', key, `${value.slice(0, 80)} has no place here`, 'left out');
  }
  return [
    ...title,
    ...listAt(document, ['events'], say).map((path) => readSlide(document, path, 'event')),
    ...listAt(document, ['eras'], say).map((path) => readSlide(document, path, 'era')),
  ];
}

function readOldSlides(document: Document, say: Say): Slide[] {
  return [
    { ...readSlide(document, ['timeline'], 'title'), start: undefined, end: undefined },
    ...listAt(document, ['timeline', 'date'], say).map((path) => readSlide(document, path, 'event')),
    ...listAt(document, ['timeline', 'era'], say).map((path) => readSlide(document, path, 'era')),
  ];
}

function readSlide(document: Document, path: Path, sort: Slide['sort']): Slide {
  const at = (...steps: string[]): string => textAt(document, [...path, ...steps]);
  const fields = fieldsAt(document, path) ?? {};
  const index = path.at(-1);
  const number = typeof index === 'number' ? `${sort === 'era' ? 'era' : 'slide'} ${String(index + 1)}` : 'title';
  return {
    line: document.lineOf(path),
    place: number,
    sort,
    id: at('unique_id'),
    headline: at('text', 'headline') || at('headline'),
    text: at('text', 'text') || at('text'),
    start: dateAt(document, [...path, 'start_date']) ?? dateAt(document, [...path, 'startDate']),
    end: dateAt(document, [...path, 'end_date']) ?? dateAt(document, [...path, 'endDate']),
    displayDate: at('display_date') || at('start_date', 'display_date'),
    group: at('group') || at('tag'),
    media: ['media', 'asset', 'background'].flatMap((name) => listMedia(document, [...path, name])),
    unknown: Object.entries(fields)
      .filter(([key, value]) => !KNOWN.includes(key) && value !== null && value !== '')
      .map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)] as const),
  };
}

function listMedia(document: Document, path: Path): [string, string][] {
  const name = String(path.at(-1));
  const own = textAt(document, path);
  const inner = Object.keys(fieldsAt(document, path) ?? {}).map((key): [string, string] => [
    `${name}.${key}`,
    textAt(document, [...path, key]),
  ]);
  return [[name, own] as [string, string], ...inner].filter(([, value]) => value);
}

function dateAt(document: Document, path: Path): SlideDate | undefined {
  const parts = fieldsAt(document, path);
  if (!parts) return textAt(document, path) || undefined;
  const said = Object.keys(parts).map((key) => [key, textAt(document, [...path, key])] as const);
  const kept = said.filter(([key, value]) => value && key !== 'format' && key !== 'display_date');
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function listAt(document: Document, path: Path, say: Say): Path[] {
  const list = valueAt(document.value, path);
  if (!Array.isArray(list)) return [];
  const paths = list.map((_, index) => [...path, index]);
  return paths.filter((one) => {
    const isGood = fieldsAt(document, one) !== undefined;
    if (!isGood) say(document.lineOf(one), '', '', 'is no slide { }', 'left out');
    return isGood;
  });
}

function fieldsAt(document: Document, path: Path): Fields | undefined {
  const value = valueAt(document.value, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function textAt(document: Document, path: Path): string {
  const value = valueAt(document.value, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

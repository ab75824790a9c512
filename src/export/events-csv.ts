/** The events as a table: `data/events.csv` for spreadsheets, `data/table.csv` for programs. */
import { dayToIso } from '../core/dates/day.ts';
import { lastDayOf } from '../core/dates/time-of-day.ts';
import type { SourcedChronicle, SourcedEvent } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { formatCsv, formatSpreadsheet } from './csv.ts';

/** Between the ids of one cell. */
const BETWEEN_IDS = ';';

interface Column {
  readonly name: string;
  /** Type of Frictionless Data. */
  readonly type: 'string' | 'date' | 'integer';
  readonly about: string;
  readonly cell: (event: SourcedEvent) => string | number;
}

const inEachLanguage = (languages: readonly Lang[], field: 'label' | 'title' | 'summary', about: string): Column[] =>
  languages.map((lang) => ({
    name: `${field}_${lang}`,
    type: 'string',
    about: `${about} Language: ${lang}.`,
    cell: (event) => event[field][lang],
  }));

const ids = (name: 'companies' | 'projects' | 'sources', about: string): Column => ({
  name,
  type: 'string',
  about: `${about} Ids, separated by "${BETWEEN_IDS}".`,
  cell: (event) => [...new Set(event[name].map((one) => (typeof one === 'string' ? one : one.id)))].join(BETWEEN_IDS),
});

/** The columns, in order, of events in these languages. */
export const csvColumns = (languages: readonly Lang[]): readonly Column[] => [
  { name: 'id', type: 'string', about: 'Permanent name of the event.', cell: ({ id }) => id },
  { name: 'date', type: 'string', about: 'As exactly as it is known, in EDTF.', cell: ({ date }) => date.edtf },
  {
    name: 'earliest',
    type: 'date',
    about: 'First day that the date can mean.',
    cell: ({ date }) => dayToIso(date.earliest),
  },
  {
    name: 'latest',
    type: 'date',
    about: 'Last day that the date can mean.',
    cell: ({ date }) => dayToIso(lastDayOf(date.latest)),
  },
  { name: 'kind', type: 'string', about: 'Kind of event.', cell: ({ kind }) => kind },
  {
    name: 'weight',
    type: 'integer',
    about: '3: a turning point; 2: part of the story; 1: part of the record.',
    cell: ({ weight }) => weight,
  },
  ...inEachLanguage(languages, 'label', 'What stands on the timeline.'),
  ...inEachLanguage(languages, 'title', 'Headline.'),
  ...inEachLanguage(languages, 'summary', 'What happened and why it mattered.'),
  ids('companies', 'Companies and foundations that took part.'),
  ids('projects', 'Projects, products, standards and conferences concerned.'),
  ids('sources', 'Sources that state it, as in references.json.'),
  {
    name: 'disagreement',
    type: 'string',
    about: 'Where sources differ, how sure the verdict is; empty where they agree.',
    cell: ({ disagreement }) => disagreement?.certainty ?? '',
  },
];

/**
 * RFC 4180 with CRLF, in UTF-8 with a byte order mark, without which spreadsheets misread Japanese. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function eventsCsv(chronicle: Listed): string {
  return formatSpreadsheet(rowsOf(chronicle));
}

/** The same with every cell as it is and no byte order mark, which some programs take for a part of the first name. */
export function eventsTable(chronicle: Listed): string {
  return formatCsv(rowsOf(chronicle));
}

type Listed = Pick<SourcedChronicle, 'languages' | 'events'>;

function rowsOf({ languages, events }: Listed): (string | number)[][] {
  const columns = csvColumns(languages);
  return [columns.map(({ name }) => name), ...events.map((event) => columns.map(({ cell }) => cell(event)))];
}

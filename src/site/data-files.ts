/** The data files that the site publishes, made once per build. */
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { LANGUAGES } from '../i18n/given.ts';
import type { Addresses } from '../export/addresses.ts';
import { bibtex } from '../export/bibtex.ts';
import { chronicleJson } from '../export/chronicle-json.ts';
import { datapackage, TABLE } from '../export/datapackage.ts';
import { eventsCsv, eventsTable } from '../export/events-csv.ts';
import { eventsIcs } from '../export/events-ics.ts';
import { eventsJson } from '../export/events-json.ts';
import { publicSchema, SCHEMA_NAMES } from '../export/json-schemas.ts';
import { onThisDayIcs } from '../export/on-this-day-ics.ts';
import { ris } from '../export/ris.ts';
import { timelineJsJson } from '../export/timelinejs-json.ts';
import { ROOT_LANGUAGE } from './routes.ts';

export interface DataFile {
  /** Below `data/` of the folder. */
  readonly path: string;
  /** The language in whose folder it lies. */
  readonly folder: Lang;
  /** The language that it is in, if it is in one alone. */
  readonly lang?: Lang;
  readonly mediaType: string;
  readonly text: string;
  readonly bytes: number;
}

const JSON_TYPE = 'application/json';
const CALENDAR_TYPE = 'text/calendar';

/** Makes every file; what holds all languages, or names its own, lies at the root. */
export function createDataFiles(chronicle: SourcedChronicle, addresses: Addresses): readonly DataFile[] {
  const { sources } = chronicle;
  const files = [
    make('chronicle.json', JSON_TYPE, JSON.stringify(chronicleJson(chronicle))),
    make('events.json', JSON_TYPE, JSON.stringify(eventsJson(chronicle))),
    make('events.csv', 'text/csv', eventsCsv(chronicle)),
    make(TABLE, 'text/csv', eventsTable(chronicle)),
    ...LANGUAGES.flatMap((lang) => [
      make('events.ics', CALENDAR_TYPE, eventsIcs(chronicle, lang, addresses), lang),
      make('on-this-day.ics', CALENDAR_TYPE, onThisDayIcs(chronicle, lang, addresses), lang),
      make(`timelinejs.${lang}.json`, JSON_TYPE, JSON.stringify(timelineJsJson(chronicle, lang, addresses)), lang),
    ]),
    make('references.json', 'application/vnd.citationstyles.csl+json', JSON.stringify(sources)),
    make('references.bib', 'application/x-bibtex', bibtex(sources)),
    make('references.ris', 'application/x-research-info-systems', ris(sources)),
    ...SCHEMA_NAMES.map((name) =>
      make(`schema/${name}.json`, 'application/schema+json', JSON.stringify(publicSchema(name, LANGUAGES), null, 2)),
    ),
  ];
  const packaged = files.filter(({ folder }) => folder === ROOT_LANGUAGE);
  const description = datapackage(chronicle, packaged, addresses.home(ROOT_LANGUAGE));
  return [...files, make('datapackage.json', JSON_TYPE, JSON.stringify(description, null, 2))];
}

function make(path: string, mediaType: string, text: string, lang?: Lang): DataFile {
  // A path that names its language needs no folder to do so.
  const folder = lang === undefined || path.includes(`.${lang}.`) ? ROOT_LANGUAGE : lang;
  return { path, folder, ...(lang && { lang }), mediaType, text, bytes: Buffer.byteLength(text) };
}

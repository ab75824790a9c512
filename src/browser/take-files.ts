/** The files of a view, each made when it is asked for, by the writers that make the published ones. */
import type { Recorded } from '../core/model/record.ts';
import type { Lang } from '../core/model/text.ts';
import { eventsCsv } from '../export/events-csv.ts';
import { eventsIcs } from '../export/events-ics.ts';
import { eventsJson } from '../export/events-json.ts';
import type { FileForm } from '../i18n/take.ts';
import { paintPng } from './paint-png.ts';
import type { TakenView } from './taken-view.ts';
import { eventAddress } from './view-address.ts';
import { drawPicture } from './view-picture.ts';

interface FilesOf {
  readonly recorded: Recorded;
  readonly view: TakenView;
  /** What pictures are headed with. */
  readonly caption: string;
  /** Name of the files, without what tells their forms apart. */
  readonly slug: string;
  readonly address: string | undefined;
  /** What the view is narrowed to, in words and in brackets; empty if to nothing. */
  readonly narrowed: string;
  readonly lang: Lang;
}

/** Makes a file: its name and what is in it; undefined if the browser cannot. */
export type MakeFile = (form: FileForm) => Promise<{ name: string; blob: Blob } | undefined>;

const TYPES: Readonly<Record<FileForm, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar;charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

export function createFiles({ recorded, view, caption, slug, address, narrowed, lang }: FilesOf): MakeFile {
  const { site } = recorded;
  // A calendar of a part must not be taken for that of the whole.
  const calendar = narrowed ? { ...site, title: { ...site.title, [lang]: `${site.title[lang]}${narrowed}` } } : site;
  const picture = () => view.drawing!((drawing) => drawPicture(drawing, { site, title: caption, address, lang }));
  const bodies: Readonly<Record<FileForm, () => string | Promise<Blob | undefined>>> = {
    csv: () => eventsCsv(recorded),
    json: () => JSON.stringify(eventsJson(recorded)),
    ics: () => eventsIcs({ ...recorded, site: calendar }, lang, { event: eventAddress }),
    svg: () => picture().text,
    png: () => paintPng(picture()),
  };
  return async (form) => {
    const body = await bodies[form]();
    return body === undefined ? undefined : { name: `${slug}.${form}`, blob: new Blob([body], { type: TYPES[form] }) };
  };
}

/** The pictures that the site promises: of what, in which language, and in which files. */
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import { LANGUAGES, type Lang } from '../../core/model/text.ts';
import type { Style } from '../../core/query/query.ts';
import { partsOfDay } from '../../core/dates/day.ts';

/** What a picture shows. `year` is the first of the years whose card it is; absent for all before the first. */
export type Subject =
  | { readonly kind: 'lanes' | 'strip' | 'home' }
  | { readonly kind: 'company' | 'project' | 'event' | 'chart'; readonly id: string }
  | { readonly kind: 'year'; readonly year: number };

/** A still stands in texts, in any size; a card is the preview of an address and has one size. */
export interface Picture {
  readonly form: 'still' | 'card';
  readonly subject: Subject;
  readonly lang: Lang;
  readonly files: readonly PictureFile[];
}

/** One file of a picture; `path` from the root of the site. */
export interface PictureFile {
  readonly path: string;
  readonly style: Style;
  readonly format: 'svg' | 'png';
}

export const CARD = { width: 1200, height: 630 } as const;

/** Events of this weight have pictures of their own. */
const OWN_PICTURE = 3;

const EVERY_FILE = ['light.svg', 'dark.svg', 'light.png', 'dark.png'];
const NO_DARK_PNG = EVERY_FILE.slice(0, 3);

/** Lists every picture of a chronicle, in each language. */
export function listPictures(chronicle: SourcedChronicle): Picture[] {
  const entities = chronicle.entities.map(({ type, id }): Subject => ({ kind: type, id }));
  const charts = chronicle.charts.map(({ id }): Subject => ({ kind: 'chart', id }));
  const turns = chronicle.events.flatMap(({ weight, id }): Subject[] =>
    weight === OWN_PICTURE ? [{ kind: 'event', id }] : [],
  );
  const years = yearsOf(chronicle).map((year): Subject => ({ kind: 'year', year }));
  const views: Subject[] = [{ kind: 'lanes' }, { kind: 'strip' }];
  return LANGUAGES.flatMap((lang) => [
    ...[...views, ...entities, ...charts, ...turns].map((subject) => pictureOf('still', subject, lang)),
    ...[{ kind: 'home' } as const, ...entities, ...charts, ...turns, ...years].map((subject) =>
      pictureOf('card', subject, lang),
    ),
  ]);
}

/** Path of the card of a subject, from the root of the site. */
export function cardPath(subject: Subject, lang: Lang): string {
  return `${folderOf(lang)}cards/${nameOf(subject)}.png`;
}

/** Path of a still without its style and its ending: that of its bare view without `.html`. */
export function stillPath(subject: Subject, lang: Lang): string {
  return `${folderOf(lang)}embed/${nameOf(subject)}`;
}

/** What the card of an event shows: the event, or the year it lies in. */
export function cardOfEvent(chronicle: SourcedChronicle, id: string): Subject {
  const event = chronicle.events.find((one) => one.id === id)!;
  if (event.weight === OWN_PICTURE) return { kind: 'event', id };
  const [first] = yearsOf(chronicle);
  return { kind: 'year', year: Math.max(first!, Math.min(partsOfDay(event.date.earliest).year, lastYear(chronicle))) };
}

/** The years that have cards: those of the chronicle, and before them the one that stands for all that came before. */
export function yearsOf({ from, to }: SourcedChronicle): number[] {
  const first = partsOfDay(from).year - 1;
  return Array.from({ length: partsOfDay(to).year - first + 1 }, (_, i) => first + i);
}

function lastYear({ to }: SourcedChronicle): number {
  return partsOfDay(to).year;
}

function pictureOf(form: Picture['form'], subject: Subject, lang: Lang): Picture {
  if (form === 'card')
    return { form, subject, lang, files: [{ path: cardPath(subject, lang), style: 'light', format: 'png' }] };
  const endings = subject.kind === 'lanes' || subject.kind === 'chart' ? EVERY_FILE : NO_DARK_PNG;
  const files = endings.map((ending): PictureFile => {
    const [style, format] = ending.split('.') as [Style, 'svg' | 'png'];
    return { path: `${stillPath(subject, lang)}.${ending}`, style, format };
  });
  return { form, subject, lang, files };
}

function nameOf(subject: Subject): string {
  if (subject.kind === 'year') return `year/${subject.year}`;
  return 'id' in subject ? `${subject.kind}/${subject.id}` : subject.kind;
}

function folderOf(lang: Lang): string {
  return lang === LANGUAGES[0] ? '' : `${lang}/`;
}

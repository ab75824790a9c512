/** The pictures that the site promises: of what, in which language, and in which files. */
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import { dayFromParts, partsOfDay } from '../../core/dates/day.ts';
import { formatYear, formatYears } from '../../core/dates/format.ts';
import type { Day } from '../../core/dates/historical-date.ts';
import { nextUnit, unitStart, type Unit } from '../../core/dates/units.ts';
import { listStills, STILL_WEIGHT, type StillFile } from '../../core/embed/stills.ts';
import { eventsWithPages } from '../../core/model/event-path.ts';
import { paceOf, type Period } from '../../core/model/pace.ts';
import type { Lang } from '../../core/model/text.ts';
import { folderOf, LANGUAGES } from '../../i18n/given.ts';
import { wordsOf } from '../../i18n/languages.ts';

/** What a page shows that can be embedded. */
export type Shown =
  | { readonly kind: 'lanes' | 'strip' }
  | { readonly kind: 'company' | 'project' | 'event' | 'chart'; readonly id: string };

/** What a picture shows: also the whole site, and a year with all that happened in it. */
export type Subject = Shown | { readonly kind: 'home' } | { readonly kind: 'year'; readonly year: number };

/** A still stands in texts, in any size; a card is the preview of an address and has one size. */
export interface Picture {
  readonly form: 'still' | 'card';
  readonly subject: Subject;
  readonly lang: Lang;
  readonly files: readonly StillFile[];
}

export const CARD = { width: 1200, height: 630 } as const;

/** Lists every picture of a chronicle, in each language. */
export function listPictures(chronicle: SourcedChronicle): Picture[] {
  const entities = chronicle.entities.map(({ type, id }): Shown => ({ kind: type, id }));
  const charts = chronicle.charts.map(({ id }): Shown => ({ kind: 'chart', id }));
  const turns = eventsWithPages(chronicle).flatMap(({ weight, id }): Shown[] =>
    weight === STILL_WEIGHT ? [{ kind: 'event', id }] : [],
  );
  const years = yearsOf(chronicle).map((year): Subject => ({ kind: 'year', year }));
  const views: Shown[] = [{ kind: 'lanes' }, { kind: 'strip' }];
  return LANGUAGES.flatMap((lang) => [
    ...[...views, ...entities, ...charts, ...turns].map((subject): Picture => ({
      ...{ form: 'still', subject, lang, files: listStills(viewOf(subject), folderOf(lang)) },
    })),
    ...[{ kind: 'home' } as const, ...entities, ...charts, ...turns, ...years].map((subject): Picture => ({
      ...{ form: 'card', subject, lang, files: [{ path: cardPath(subject, lang), style: 'light', format: 'png' }] },
    })),
  ]);
}

/** Path of the card of a subject, from the root of the site. */
export function cardPath(subject: Subject, lang: Lang): string {
  const name = subject.kind === 'home' ? 'home' : subject.kind === 'year' ? `year/${subject.year}` : viewOf(subject);
  return `${folderOf(lang)}cards/${name}.png`;
}

/** The name of the view that shows a subject, such as `company/x`. */
export function viewOf(subject: Shown): string {
  return 'id' in subject ? `${subject.kind}/${subject.id}` : subject.kind;
}

/** What the card of an event shows: the event, or the year it lies in. */
export function cardOfEvent(chronicle: SourcedChronicle, id: string): Subject {
  const event = chronicle.events.find((one) => one.id === id)!;
  if (event.weight === STILL_WEIGHT) return { kind: 'event', id };
  const years = yearsOf(chronicle);
  const { year } = partsOfDay(event.date.earliest);
  return { kind: 'year', year: years.findLast((one) => one <= year) ?? years[0]! };
}

/**
 * The years that have cards: those with which the years, decades or centuries of the chronicle begin, and before them
 * the one that stands for all that came before.
 */
export function yearsOf(chronicle: SourcedChronicle): number[] {
  const starts = listPeriods(chronicle, periodOfCards(chronicle)).map((day) => partsOfDay(day).year);
  return [starts[0]! - 1, ...starts];
}

/** The first days of the years, decades or centuries that a chronicle touches. */
export function listPeriods({ from, to }: Pick<SourcedChronicle, 'from' | 'to'>, unit: Unit): Day[] {
  const starts: Day[] = [];
  for (let day = unitStart(from, unit); day < to + 1; day = nextUnit(day, unit)) starts.push(day);
  return starts;
}

/** The name of the time that a card of a year is of. */
export function nameCardTime(chronicle: SourcedChronicle, year: number, lang: Lang): string {
  const start = dayFromParts(year, 1, 1);
  if (year === yearsOf(chronicle)[0]) return wordsOf(lang).before(formatYear(nextUnit(start, 'year'), lang));
  const period = periodOfCards(chronicle);
  return period === 'year' ? formatYear(start, lang) : formatYears(start, period, lang);
}

/** What a card of a year is of. */
export function periodOfCards(chronicle: SourcedChronicle): Exclude<Period, 'day'> {
  const { period } = paceOf(chronicle);
  return period === 'day' ? 'year' : period;
}

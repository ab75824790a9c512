/** What the record covers, in figures. */
import { partsOfDay } from '../core/dates/day.ts';
import { endsBefore, extentOf } from '../core/dates/extent.ts';
import type { HistoricalDate, Precision } from '../core/dates/historical-date.ts';
import { periodsOf } from '../core/query/years.ts';
import type { Chronicle, DescribedEntity, SourcedChronicle, SourcedEvent } from '../core/model/chronicle.ts';

/** The events of one year: those of each of its twelve months, those that lie in no one month, and all. */
export interface YearRow {
  readonly year: number;
  readonly months: readonly number[];
  readonly other: number;
  readonly total: number;
}

/** Counts the events before the chronicle's time, and those of each of its years by the first day that they can mean. */
export function countMonths({ from, to, events }: Chronicle): { before: number; years: YearRow[] } {
  const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
  const within = events.map(({ date }) => date).filter((date) => !endsBefore(date, from));
  const yearOf = ({ earliest }: HistoricalDate): number => Math.max(first, partsOfDay(earliest).year);
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const own = within.filter((date) => yearOf(date) === year);
    const months = Array.from({ length: 12 }, (_, month) => {
      const { earliest, latest } = extentOf(year, month + 1)!;
      return own.filter((date) => earliest <= date.earliest && date.latest <= latest).length;
    });
    return { year, months, other: own.length - sum(months), total: own.length };
  });
  return { before: events.length - within.length, years };
}

/** Counts the events that lie in each decade, century or day, as the filter does; one that may lie in several counts in each. */
export function countPeriods(chronicle: Chronicle): { id: string; count: number }[] {
  const { all, of } = periodsOf(chronicle);
  const counts = new Map(all.map((id) => [id, 0]));
  for (const event of chronicle.events) for (const id of of(event)) counts.set(id, counts.get(id)! + 1);
  return all.map((id) => ({ id, count: counts.get(id)! }));
}

/** How exactly dates are known, from finest to coarsest; an interval is what has a beginning and an end. */
const PRECISIONS = [
  ...(['second', 'minute', 'day', 'month', 'season', 'year', 'decade', 'century', 'interval'] as const),
] as const satisfies (Precision | 'interval')[];

/** Left out where no event has them. */
const RARE: ReadonlySet<Precision | 'interval'> = new Set(['second', 'minute', 'decade', 'century']);

/** Counts the events of every precision, and those of them whose date is about or unsure. */
export function countPrecisions(
  events: Chronicle['events'],
): { precision: (typeof PRECISIONS)[number]; count: number; unsure: number }[] {
  return PRECISIONS.map((precision) => {
    const own = events.map(({ date }) => date).filter((date) => precisionOf(date) === precision);
    return { precision, count: own.length, unsure: own.filter(isUnsure).length };
  }).filter(({ precision, count }) => count > 0 || !RARE.has(precision));
}

function precisionOf({ start, end }: HistoricalDate): (typeof PRECISIONS)[number] {
  return end !== undefined || start === 'open' ? 'interval' : start.precision;
}

function isUnsure({ start, end }: HistoricalDate): boolean {
  return [start, end].some((one) => typeof one === 'object' && (one.approximate || one.uncertain));
}

/** Counts the events that rest on one, two, and three or more different sources. */
export function countSources(events: readonly SourcedEvent[]): [one: number, two: number, more: number] {
  const counts: [number, number, number] = [0, 0, 0];
  for (const { sources } of events) {
    const different = new Set(sources.map(({ id }) => id)).size;
    if (different > 0) counts[different === 1 ? 0 : different === 2 ? 1 : 2]++;
  }
  return counts;
}

/** Counts sources, and events that cite any of them, by language; the most sources first, undefined where none is stated. */
export function countLanguages({
  sources,
  events,
}: SourcedChronicle): { language: string | undefined; sources: number; events: number }[] {
  const languages = new Map(sources.map(({ id, language }) => [id, language]));
  return [...new Set(languages.values())]
    .map((language) => ({
      language,
      sources: sources.filter((source) => source.language === language).length,
      events: events.filter((event) => event.sources.some(({ id }) => languages.get(id) === language)).length,
    }))
    .sort((a, b) => b.sources - a.sources);
}

/** Groups entities by the number of events that name them, the most first, in the order given within a group. */
export function rankEntities(
  entities: readonly DescribedEntity[],
  countOf: (id: string) => number,
): { count: number; entities: DescribedEntity[] }[] {
  const groups = new Map<number, DescribedEntity[]>();
  for (const entity of entities) {
    const count = countOf(entity.id);
    groups.set(count, [...(groups.get(count) ?? []), entity]);
  }
  return [...groups].map(([count, own]) => ({ count, entities: own })).sort((a, b) => b.count - a.count);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

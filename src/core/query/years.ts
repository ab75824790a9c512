/** The years that events lie in, as values of a facet; of a long history the decades or the centuries, of a short one the days. */
import { dayFromParts, dayToIso, partsOfDay } from '../dates/day.ts';
import { formatDay, formatYear, formatYears, type DateLang } from '../dates/format.ts';
import type { Day } from '../dates/historical-date.ts';
import { nextUnit, unitStart } from '../dates/units.ts';
import type { Chronicle, HistoryEvent } from '../model/chronicle.ts';
import { paceOf, type Period } from '../model/pace.ts';

type Dated = Pick<HistoryEvent, 'date'>;

/**
 * The periods that the date of an event can mean, in order: `2015`, `1970s`, `19c`, and before the common era `44bc`,
 * `40sbc`, `4cbc`; days as ISO has them.
 */
function yearsOf({ date }: Dated, period: Period): string[] {
  return spanOf(date, period).map((day) => idOf(day, period));
}

/** The periods that any of these events may lie in, each once, in order of time. */
function yearsIn(events: readonly Dated[], period: Period): string[] {
  const days = new Set(events.flatMap(({ date }) => spanOf(date, period)));
  return [...days].sort((a, b) => a - b).map((day) => idOf(day, period));
}

/** The sort of periods that a record is filtered by, and what of its events counts for them. */
export function periodsOf(chronicle: Chronicle): { readonly all: string[]; of(event: HistoryEvent): string[] } {
  const { period } = paceOf(chronicle);
  // What lies around a time of a few days may be years long.
  const cut = ({ date }: Dated): Dated => {
    if (period !== 'day') return { date };
    const { earliest, latest } = date;
    return {
      date: { ...date, earliest: Math.max(earliest, chronicle.from), latest: Math.min(latest, chronicle.to) },
    };
  };
  return {
    all: yearsIn(chronicle.events.map(cut), period),
    of: (event) => yearsOf(cut(event), period),
  };
}

function spanOf({ earliest, latest }: HistoryEvent['date'], period: Period): Day[] {
  const starts: Day[] = [];
  for (let day = unitStart(earliest, period); day < latest + 1; day = nextUnit(day, period)) starts.push(day);
  return starts;
}

const CENTURY = 100;
const MARKS = { year: '', decade: 's', century: 'c' } as const;

/** A sign would read as an exclusion. */
function idOf(day: Day, period: Period): string {
  const { year } = partsOfDay(day);
  const era = year > 0 ? '' : 'bc';
  if (period === 'day') return year > 0 ? dayToIso(day) : `${1 - year}bc${dayToIso(day).slice(-6)}`;
  const count = year > 0 ? year : 1 - year;
  const number = period === 'century' ? Math.ceil((year > 0 ? year + 1 : count) / CENTURY) : count;
  return `${number}${MARKS[period]}${era}`;
}

const ID = /^(\d+)([sc]?)(bc)?(?:-(\d\d)-(\d\d))?$/;

/** The first day of a period that `yearsOf` has named. */
function dayOfYear(id: string): Day {
  const [, number = '', mark, era, month = '1', day = '1'] = ID.exec(id) ?? [];
  const count = Number(number);
  if (mark === MARKS.century) return dayFromParts(era ? 1 - count * CENTURY : Math.max(1, (count - 1) * CENTURY), 1, 1);
  return dayFromParts(era ? 1 - count : count, Number(month), Number(day));
}

/** The name of a period that `yearsOf` has named: `2015`, `1970s`, `4th century BCE`, `20 July 1969`. */
export function nameYear(id: string, lang: DateLang): string {
  const [, , mark, , month] = ID.exec(id) ?? [];
  const day = dayOfYear(id);
  if (month !== undefined) return formatDay(day, lang);
  return mark ? formatYears(day, mark === 's' ? 'decade' : 'century', lang) : formatYear(day, lang);
}

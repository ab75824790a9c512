/** Dates in English. */
import { isOldYear, type Named, type Wording } from './wording.ts';
import { lastYear, ordinalOfYears } from './year-run.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Three letters each. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((month) => month.slice(0, 3));
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);

/** English with full month names: `21 July 2015`. */
export const english = createEnglish(MONTHS);

/** English with three letters a month: `21 Jul 2015`. */
export const shortEnglish = createEnglish(SHORT_MONTHS);

function createEnglish(months: readonly string[]): Wording {
  const monthOf = ({ month }: Named): string => months[month - 1] ?? '';
  const dayOf = (named: Named): string => `${named.day} ${monthOf(named)} ${yearText(named.year)}`;

  const one = (named: Named): string => {
    const year = yearText(named.year);
    switch (named.precision) {
      case 'century':
        return centuryText(named.year);
      case 'decade':
        return decadeText(named.year);
      case 'year':
        return year;
      case 'season':
        return `${SEASONS[named.season - 1] ?? ''} ${named.season === 4 ? winterYears(named.year) : year}`;
      case 'month':
        return `${monthOf(named)} ${year}`;
      case 'day':
        return dayOf(named);
      default:
        return `${dayOf(named)}, ${named.time!} UTC`;
    }
  };

  const join = (from: string, to: string): string => `${from} – ${to}`;

  const span = (from: Named, to: Named): string => {
    if (from.precision !== to.precision) return join(one(from), one(to));
    switch (from.precision) {
      case 'year':
        return from.year <= 0 && to.year <= 0 ? `${1 - from.year}–${one(to)}` : `${one(from)}–${one(to)}`;
      case 'month':
        return from.year === to.year ? `${monthOf(from)}–${one(to)}` : join(one(from), one(to));
      case 'day':
        if (from.year !== to.year) return join(one(from), one(to));
        return from.month === to.month ? `${from.day}–${one(to)}` : join(`${from.day} ${monthOf(from)}`, one(to));
      case 'minute':
      case 'second':
        return dayOf(from) === dayOf(to) ? `${dayOf(from)}, ${from.time!}–${to.time!} UTC` : join(one(from), one(to));
      default:
        return join(one(from), one(to));
    }
  };

  return {
    one,
    span,
    join,
    approximate: (text, named) => `${isOldYear(named) ? 'c.' : 'about'} ${text}`,
    uncertain: (text) => `${text} (uncertain)`,
    since: (text) => `from ${text}`,
    until: (text) => `by ${text}`,
  };
}

function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

function decadeText(year: number): string {
  return year > 1 ? `${year}s` : year === 1 ? '1–9' : `${1 - year}–${1 - lastYear(year, 10)} BCE`;
}

function centuryText(year: number): string {
  const number = Math.abs(ordinalOfYears(year, 100));
  const ending = ORDINALS.get(new Intl.PluralRules('en', { type: 'ordinal' }).select(number)) ?? 'th';
  return `${number}${ending} century${year > 0 ? '' : ' BCE'}`;
}

/** A winter lies in two years: `2014–15`. */
function winterYears(year: number): string {
  return year > 0
    ? `${year}–${String((year + 1) % 100).padStart(2, '0')}`
    : `${yearText(year)} – ${yearText(year + 1)}`;
}

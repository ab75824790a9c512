/** Dates in English. */
import type { Named, Wording } from './wording.ts';

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
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** English with full month names: `21 July 2015`. */
export const english = createEnglish(MONTHS);

/** English with three letters a month: `21 Jul 2015`. */
export const shortEnglish = createEnglish(MONTHS.map((month) => month.slice(0, 3)));

function createEnglish(months: readonly string[]): Wording {
  const monthOf = ({ month }: Named): string => months[month - 1] ?? '';

  const one = (named: Named): string => {
    const year = yearText(named.year);
    if (named.precision === 'year') return year;
    if (named.precision === 'month') return `${monthOf(named)} ${year}`;
    if (named.precision === 'day') return `${named.day} ${monthOf(named)} ${year}`;
    return `${SEASONS[named.season - 1] ?? ''} ${named.season === 4 ? winterYears(named.year) : year}`;
  };

  const join = (from: string, to: string): string => `${from} – ${to}`;

  const span = (from: Named, to: Named): string => {
    if (from.precision !== to.precision || from.precision === 'season') return join(one(from), one(to));
    if (from.precision === 'year') return `${one(from)}–${one(to)}`;
    if (from.year !== to.year) return join(one(from), one(to));
    if (from.precision === 'month') return `${monthOf(from)}–${one(to)}`;
    return from.month === to.month ? `${from.day}–${one(to)}` : join(`${from.day} ${monthOf(from)}`, one(to));
  };

  return {
    one,
    span,
    join,
    approximate: (text) => `about ${text}`,
    uncertain: (text) => `${text} (uncertain)`,
    since: (text) => `from ${text}`,
    until: (text) => `by ${text}`,
  };
}

function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** A winter lies in two years: `2014–15`. */
function winterYears(year: number): string {
  return year > 0
    ? `${year}–${String((year + 1) % 100).padStart(2, '0')}`
    : `${yearText(year)} – ${yearText(year + 1)}`;
}

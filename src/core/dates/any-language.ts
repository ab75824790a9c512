/** Dates in any language that the platform knows, by its BCP 47 tag. */
import { dayFromParts } from './day.ts';
import type { Precision } from './historical-date.ts';
import type { Named, Wording } from './wording.ts';
import { lastYear } from './year-run.ts';

const MILLISECONDS = 86_400_000;
const MONTHS_OF_SEASON = 3;
/** Years that one of these names covers; the platform has no words for them. */
const YEARS: Partial<Record<Precision, number>> = { decade: 10, century: 100 };

/** Creates the wording of a language. Seasons, decades and centuries are named by their first and last month or year. */
export function createWording(lang: string, month: 'long' | 'short'): Wording {
  const formatOf = ({ precision, year }: Named): Intl.DateTimeFormat => {
    const hasDay = precision === 'day' || precision === 'minute' || precision === 'second';
    return new Intl.DateTimeFormat(lang, {
      ...{ calendar: 'gregory', timeZone: 'UTC', year: 'numeric' },
      ...(year <= 0 && { era: 'short' }),
      ...((hasDay || precision === 'month' || precision === 'season') && { month }),
      ...(hasDay && { day: 'numeric' }),
    });
  };
  const withTime = (text: string, { time }: Named): string => (time === undefined ? text : `${text}, ${time} UTC`);
  const one = (named: Named): string => {
    const { precision, year, month: first } = named;
    const years = YEARS[precision];
    const format = formatOf(named);
    if (years) return range(format, dateOf(year, 1, 1), dateOf(lastYear(year, years), 1, 1));
    if (precision === 'season')
      return range(format, dateOf(year, first, 1), dateOf(year, first + MONTHS_OF_SEASON - 1, 1));
    return withTime(format.format(dateOf(year, first, named.day)), named);
  };
  const join = (from: string, to: string): string => `${from} – ${to}`;
  return {
    one,
    join,
    span(from, to) {
      const isPlain = ['day', 'month', 'year'].includes(from.precision) && from.precision === to.precision;
      if (!isPlain || from.year <= 0 !== to.year <= 0) return join(one(from), one(to));
      return range(formatOf(from), dateOf(from.year, from.month, from.day), dateOf(to.year, to.month, to.day));
    },
    approximate: (text) => `≈ ${text}`,
    uncertain: (text) => `${text} (?)`,
    since: (text) => `${text} –`,
    until: (text) => `– ${text}`,
  };
}

const dateOf = (year: number, month: number, day: number): Date =>
  new Date(dayFromParts(year, month, day) * MILLISECONDS);

const range = (format: Intl.DateTimeFormat, from: Date, to: Date): string => format.formatRange(from, to);

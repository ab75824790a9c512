/** Dates in languages for which there is no wording of our own: as the platform writes them, hedged by signs that all read. */
import type { Named, Wording } from './wording.ts';
import { lastYear } from './year-run.ts';

/** Months of a season, by its number; spring is March to May, as in EDTF of the north. */
const MONTHS_OF_SEASON = 3;
/** Years that are named by the first and the last of them, since the platform has no words for them. */
const YEARS: Partial<Record<Named['precision'], number>> = { decade: 10, century: 100 };

/** Creates the wording of a language, with its long or its short names of months. */
export function createWording(lang: string, month: 'long' | 'short'): Wording {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const formatOf = ({ precision, year }: Named): Intl.DateTimeFormat => {
    const parts = precision === 'year' ? 1 : hasDay(precision) ? 3 : 2;
    const key = `${String(parts)} ${String(year > 0)}`;
    const known =
      formats.get(key) ??
      new Intl.DateTimeFormat(lang, {
        ...{ calendar: 'gregory', timeZone: 'UTC', year: 'numeric' },
        ...(parts > 1 && { month }),
        ...(parts > 2 && { day: 'numeric' }),
        ...(year <= 0 && { era: 'short' }),
      });
    formats.set(key, known);
    return known;
  };
  const range = (from: Named, to: Named): string =>
    formatOf(from.year > 0 ? to : from).formatRange(timeOf(from), timeOf(to));
  const one = (named: Named): string => {
    const years = YEARS[named.precision];
    if (years) return range(...yearsOf(named, years));
    if (named.precision === 'season') return range(...monthsOf(named));
    const text = formatOf(named).format(timeOf(named));
    return named.time === undefined ? text : `${text}, ${named.time} UTC`;
  };
  const join = (from: string, to: string): string => `${from} – ${to}`;
  return {
    one,
    span: (from, to) =>
      from.precision === to.precision && PLAIN.has(from.precision) ? range(from, to) : join(one(from), one(to)),
    join,
    approximate: (text) => `≈ ${text}`,
    uncertain: (text) => `${text} (?)`,
    since: (text) => `${text} –`,
    until: (text) => `– ${text}`,
  };
}

/** Precisions that the platform joins without saying anything twice. */
const PLAIN: ReadonlySet<Named['precision']> = new Set(['day', 'month', 'year']);

const hasDay = (precision: Named['precision']): boolean =>
  precision === 'day' || precision === 'minute' || precision === 'second';

/** Milliseconds since 1970 at the beginning of what is named, also before the year 100. */
function timeOf({ precision, year, month, day }: Named): number {
  const hasMonth = precision !== 'year';
  return new Date(0).setUTCFullYear(year, hasMonth ? month - 1 : 0, hasDay(precision) ? day : 1);
}

function yearsOf(named: Named, years: number): [Named, Named] {
  return [
    { ...named, precision: 'year' },
    { ...named, precision: 'year', year: lastYear(named.year, years) },
  ];
}

function monthsOf(named: Named): [Named, Named] {
  const first = named.season * MONTHS_OF_SEASON;
  const last = first + MONTHS_OF_SEASON - 1;
  return [
    { ...named, precision: 'month', month: first },
    { ...named, precision: 'month', year: named.year + (last > 12 ? 1 : 0), month: last > 12 ? last - 12 : last },
  ];
}

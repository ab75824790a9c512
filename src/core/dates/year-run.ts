/**
 * Runs of so many years: decades, centuries, millennia. Those of the common era begin with a round year (1800, but the
 * first with the year 1), those before it with a round year BCE: 400–301 BCE are a century, as in EDTF's `-03XX`.
 * Years are astronomical: 0 is 1 BCE.
 */

/** The first year of the run that a year lies in. */
export function startYear(year: number, years: number): number {
  if (year > 0) return Math.max(1, year - (year % years));
  return 1 - years - Math.floor(-year / years) * years;
}

/** The last year of the run that begins with a year. */
export function lastYear(start: number, years: number): number {
  return start === 1 ? Math.max(1, years - 1) : start + years - 1;
}

/** Its number, counted from the common era on both sides: 19 of the 19th century, -4 of the 4th century BCE. */
export function ordinalOfYears(year: number, years: number): number {
  return year > 0 ? Math.floor(year / years) + 1 : -Math.floor(-year / years) - 1;
}

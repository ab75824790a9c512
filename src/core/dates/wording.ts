/** What a language must be able to say about dates. */
import type { Precision } from './historical-date.ts';

/** A time to be named; what lies below its precision is of no meaning. Of a decade or a century the year is its first. */
export interface Named {
  readonly precision: Precision;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 spring, 2 summer, 3 autumn, 4 winter; set where the precision is a season. */
  readonly season: number;
  /** `20:17` or `20:17:40`; set where the precision is that of a time of day. */
  readonly time?: string;
}

export interface Wording {
  one(named: Named): string;
  /** Two dates of which nothing needs to be said twice. */
  span(from: Named, to: Named): string;
  /** Two dates that were named apart. */
  join(from: string, to: string): string;
  approximate(text: string, named: Named): string;
  uncertain(text: string): string;
  since(text: string): string;
  until(text: string): string;
}

/** Whether a date is a decade, a century, or a year of old times: books say "c. 1200 BCE" then. */
export function isOldYear({ year, precision }: Named): boolean {
  return precision === 'decade' || precision === 'century' || (precision === 'year' && year < OLD);
}

const OLD = 1800;

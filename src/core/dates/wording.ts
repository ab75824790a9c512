/** What a language must be able to say about dates. */
import type { Precision } from './historical-date.ts';

/** A day, month, season or year to be named; what lies below its precision is of no meaning. */
export interface Named {
  readonly precision: Precision;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 spring, 2 summer, 3 autumn, 4 winter; set where the precision is a season. */
  readonly season: number;
}

export interface Wording {
  one(named: Named): string;
  /** Two dates of which nothing needs to be said twice. */
  span(from: Named, to: Named): string;
  /** Two dates that were named apart. */
  join(from: string, to: string): string;
  approximate(text: string): string;
  uncertain(text: string): string;
  since(text: string): string;
  until(text: string): string;
}

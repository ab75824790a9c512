/** Figures in a sentence: `{measure column}`, to be counted from the table of a chart. */

/** What can be measured of a column; those with "month" and "year" say when, "who" and "name" say what. */
export const MEASURES = [
  'rows',
  'sum',
  'share',
  'first',
  'last',
  'min',
  'max',
  'median',
  'count',
  'month-first',
  'month-last',
  'month-min',
  'month-max',
  'year-first',
  'year-last',
  'year-min',
  'year-max',
  'name-min',
  'name-max',
] as const;

export interface Placeholder {
  /** As it is written, with its braces. */
  readonly whole: string;
  readonly measure: string;
  /** Key of a column; empty where the measure needs none. */
  readonly column: string;
}

const PLACEHOLDER = /\{([a-z-]+)(?: ([a-z0-9-]+))?\}/g;

/** Lists the placeholders of a sentence, in order. */
export function listPlaceholders(sentence: string): Placeholder[] {
  return [...sentence.matchAll(PLACEHOLDER)].map(([whole, measure = '', column = '']) => ({ whole, measure, column }));
}

/** Fills the placeholders of a sentence. */
export function fillPlaceholders(sentence: string, fill: (placeholder: Placeholder) => string): string {
  return sentence.replaceAll(PLACEHOLDER, (whole, measure: string, column = '') => fill({ whole, measure, column }));
}

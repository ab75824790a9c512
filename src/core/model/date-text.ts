/** A date as a curator wrote it: what it means, or what is wrong with it and how it would be right. */
import type { HistoricalDate } from '../dates/historical-date.ts';
import { parseDate } from '../dates/parse.ts';

// Several rules ask for the same dates, and the grammar behind `parseDate` takes most of the time of a compilation.
const known = new Map<string, HistoricalDate | undefined>();

/** The date that a text means, or undefined where it is no EDTF date. */
export function readDate(text: unknown): HistoricalDate | undefined {
  if (typeof text !== 'string') return undefined;
  if (!known.has(text)) known.set(text, parseOrNothing(text));
  return known.get(text);
}

function parseOrNothing(text: string): HistoricalDate | undefined {
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a date by itself, and what would be right; undefined where it is good. */
export function explainDate(text: string): { wrong: string; right: string } | undefined {
  const [start, end] = text.split('/');
  const first = readDate(start);
  const last = readDate(end);
  if (first && last && first.earliest > last.latest) {
    return { wrong: `"${text}" ends before it starts`, right: `did you mean "${end}/${start}"?` };
  }
  if (readDate(text)) return undefined;
  const meant = guessDate(text);
  return {
    wrong: `"${text}" is not an EDTF date`,
    right: meant
      ? `did you mean "${meant}"?`
      : 'write 2015-07-21, 2015-07, 2014-22 (summer), 2013, 2014~ (about) or 2014-06/2014-08',
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

// The usual ways of writing a date by hand, in figures, in Japanese and in English.
function guessDate(text: string): string | undefined {
  const figures = /^\D*?(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?\D*$/.exec(text);
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const words: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const month = 1 + MONTHS.findIndex((name) => words.some((word) => word.startsWith(name)));
  const season = 1 + SEASONS.findIndex((name) => words.includes(name));
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
  const guess = figures
    ? joinDate(...figures.slice(1))
    : year && month
      ? joinDate(year, String(month), day)
      : year && season
        ? `${year}-${20 + season}`
        : undefined;
  return guess && readDate(guess) ? guess : undefined;
}

const joinDate = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');

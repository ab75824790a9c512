/** A date as a curator wrote it: what it means, or what is wrong with it and how it would be right. */
import { endsBefore } from '../dates/extent.ts';
import type { HistoricalDate } from '../dates/historical-date.ts';
import { parseDate } from '../dates/parse.ts';
import { readWrittenDate } from '../dates/written-date.ts';

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
  if (first && last && endsBefore(last, first.earliest)) {
    return { wrong: `"${text}" ends before it starts`, right: `did you mean "${end}/${start}"?` };
  }
  if (readDate(text)) return undefined;
  const written = readWrittenDate(text)?.edtf;
  const meant = written && readDate(written) ? written : undefined;
  return {
    wrong: `"${text}" is not an EDTF date`,
    right: meant
      ? `did you mean "${meant}"?`
      : 'write 2015-07-21, 2015-07, 2014-22 (summer), 2013, 2014~ (about) or 2014-06/2014-08',
  };
}

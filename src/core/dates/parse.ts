/** EDTF text to historical date. Only the build may import this: the `edtf` library stays out of the browser. */
import { parse } from 'edtf';
import { type Extent, extentOf, extentOfSeason } from './extent.ts';
import type { DateEnd, HistoricalDate, Precision } from './historical-date.ts';

interface Side extends Extent {
  readonly end: DateEnd;
}

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/**
 * Parses EDTF (ISO 8601-2) of level 0 without times of day, and of level 1 the suffixes `~ ? %`, the seasons 21–24 and
 * open ends `..`. Both sides of an interval may be anything that stands alone, so also a season.
 * Throws `invalid date …` on all else: other levels, days no calendar has, intervals that end before they start.
 */
export function parseDate(edtf: string): HistoricalDate {
  const sides = edtf.split('/');
  const [first, last] = sides.map((side) => (side === '..' && sides.length === 2 ? 'open' : parseSide(side, edtf)));
  if (first === undefined || sides.length > 2) throw invalid(edtf);
  if (last === undefined) {
    if (first === 'open') throw invalid(edtf);
    return { edtf, earliest: first.earliest, latest: first.latest, start: first.end };
  }
  const known = first === 'open' ? last : first;
  if (known === 'open') throw invalid(edtf);
  const earliest = first === 'open' ? known.earliest : first.earliest;
  const latest = last === 'open' ? known.latest : last.latest;
  if (latest < earliest) throw invalid(edtf);
  return {
    edtf,
    earliest,
    latest,
    start: first === 'open' ? 'open' : first.end,
    end: last === 'open' ? 'open' : last.end,
  };
}

function parseSide(text: string, edtf: string): Side {
  const { type, values, approximate, uncertain, unspecified } = parseWith(text, edtf);
  const [year = 0, second, day] = values;
  const isSeason = type === 'Season';
  // The library counts months from 0, and takes the 29th of February in every year.
  const month = second === undefined ? undefined : second + 1;
  const extent = isSeason ? extentOfSeason(year, (second ?? 0) - 20) : extentOf(year, month, day);
  const precision = isSeason ? 'season' : PRECISIONS[values.length - 1];
  if (!extent || !precision || unspecified) throw invalid(edtf);
  return { ...extent, end: { precision, approximate: Boolean(approximate), uncertain: Boolean(uncertain) } };
}

function parseWith(text: string, edtf: string): ReturnType<typeof parse> {
  // A qualifier inside the date speaks of a part of it (level 2), which `DateEnd` cannot hold.
  if (/[~?%]./.test(text)) throw invalid(edtf);
  try {
    return parse(text, { level: 1, types: ['Date', 'Season'], seasonUncertainty: true });
  } catch {
    throw invalid(edtf);
  }
}

function invalid(edtf: string): Error {
  return new Error(`invalid date ${edtf}`);
}

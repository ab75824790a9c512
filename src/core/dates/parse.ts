/** EDTF text to historical date. Only the build may import this: the `edtf` library stays out of the browser. */
import { parse } from 'edtf';
import { type Extent, endsBefore, extentOf, extentOfSeason, extentOfYears, parseExtent } from './extent.ts';
import type { DateEnd, HistoricalDate, Precision } from './historical-date.ts';
import { lastYear, startYear } from './year-run.ts';

interface Side extends Extent {
  readonly end: DateEnd;
}

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/**
 * Parses EDTF (ISO 8601-2) of level 0, with times of day in UTC (`T20:17Z`, `T20:17:40Z`), and of level 1 the suffixes
 * `~ ? %`, the seasons 21–24, decades and centuries (`197X`, `18XX`) and open ends `..`. Both sides of an interval may be
 * anything that stands alone. Throws `invalid date …` on all else: other levels, days no calendar has, intervals that
 * end before they start.
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
  if (endsBefore({ latest }, earliest)) throw invalid(edtf);
  return {
    edtf,
    earliest,
    latest,
    start: first === 'open' ? 'open' : first.end,
    end: last === 'open' ? 'open' : last.end,
  };
}

function parseSide(text: string, edtf: string): Side {
  const special = parseTime(text) ?? parseYears(text);
  if (special) return special;
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

/** A time of day; undefined for any other text. */
function parseTime(text: string): Side | undefined {
  const extent = text.includes('T') ? parseExtent(text) : undefined;
  const precision = /:\d\d:/.test(text) ? 'second' : 'minute';
  return extent && { ...extent, end: { precision, approximate: false, uncertain: false } };
}

/** A decade or a century; undefined for any other text. */
function parseYears(text: string): Side | undefined {
  const [, sign, known, vague, suffix] = /^(-?)(\d{2}(?=XX)|\d{3}(?=X(?!X)))(X{1,2})([~?%]?)$/.exec(text) ?? [];
  if (known === undefined || vague === undefined) return undefined;
  const years = 10 ** vague.length;
  const first = Number(known) * years;
  // The years before the common era are counted back, so their nearest is named first; there is a year 0 among them.
  const start = startYear(sign ? -first : Math.max(1, first), years);
  return {
    ...extentOfYears(start, lastYear(start, years)),
    end: {
      precision: years === 10 ? 'decade' : 'century',
      approximate: suffix === '~' || suffix === '%',
      uncertain: suffix === '?' || suffix === '%',
    },
  };
}

function parseWith(text: string, edtf: string): ReturnType<typeof parse> {
  // A qualifier inside the date speaks of a part of it (level 2), which `DateEnd` cannot hold.
  if (/[~?%].|T/.test(text)) throw invalid(edtf);
  try {
    return parse(text, { level: 1, types: ['Date', 'Season'], seasonUncertainty: true });
  } catch {
    throw invalid(edtf);
  }
}

function invalid(edtf: string): Error {
  return new Error(`invalid date ${edtf}`);
}

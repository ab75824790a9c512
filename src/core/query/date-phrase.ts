/** The dates in a query: `2017-08`, `2017年8月`, `August 2017`, `9 Aug 2017`, `summer 2017` and `2017`. */
import { type Extent, extentOf, extentOfSeason } from '../dates/extent.ts';

/** A date as it was written, and the days that it means. */
export interface DatePhrase {
  readonly text: string;
  readonly extent: Extent;
}

const MONTHS =
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)?';
const MONTH_FORMS = [...MONTHS.split(' '), 'nov(?:ember)?', 'dec(?:ember)?'];
const SEASON_FORMS = ['spring|春', 'summer|夏', 'autumn|fall|秋', 'winter|冬'];
const MONTH = `\\b(?<name>${MONTH_FORMS.join('|')})\\b\\.?`;
const SEASON = `(?<season>${SEASON_FORMS.join('|')})`;
const YEAR = String.raw`(?<!\p{N}|\p{N}[.,]|\bv)(?<year>[12]\d{3})(?!\d)`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

/** The longest first, since each takes its text away from the next. */
const FORMS = [
  String.raw`${YEAR}(?<sign>[-/.])(?<month>\d{1,2})\k<sign>${DAY}(?!\.?\d)`,
  String.raw`${YEAR}[-/.](?<month>\d{1,2})(?!\.?\d)`,
  String.raw`${YEAR}\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?`,
  String.raw`(?<!\d)${DAY}\s+${MONTH}\s*,?\s*${YEAR}`,
  String.raw`${MONTH}\s+${DAY}\s*,?\s+${YEAR}`,
  String.raw`${MONTH}\s*,?\s*${YEAR}`,
  String.raw`${YEAR}\s+${MONTH}`,
  String.raw`\b${SEASON}\s+(?:of\s+)?${YEAR}`,
  String.raw`${YEAR}\s*年\s*の?${SEASON}`,
  String.raw`${YEAR}(?:\s*年)?`,
].map((form) => new RegExp(form, 'giu'));

/** Takes the dates out of a text; what no calendar has is left in it. */
export function takeDates(text: string): { dates: DatePhrase[]; rest: string } {
  const dates: DatePhrase[] = [];
  const rest = FORMS.reduce(
    (left, form) =>
      left.replace(form, (...match) => {
        const phrase = String(match[0]);
        const extent = extentOfParts(match.at(-1) as Parts);
        if (extent) dates.push({ text: phrase, extent });
        return extent ? ' ' : phrase;
      }),
    text.normalize('NFKC'),
  );
  return { dates, rest };
}

interface Parts {
  readonly year: string;
  readonly month?: string;
  readonly name?: string;
  readonly season?: string;
  readonly day?: string;
}

function extentOfParts({ year, month, name, season, day }: Parts): Extent | undefined {
  if (season !== undefined) return extentOfSeason(Number(year), placeOf(season, SEASON_FORMS));
  const number = name === undefined ? month && Number(month) : placeOf(name, MONTH_FORMS);
  return number
    ? extentOf(Number(year), number, day ? Number(day) : undefined)
    : month
      ? undefined
      : extentOf(Number(year));
}

/** The place, from 1, of the form that a word has. */
function placeOf(word: string, forms: readonly string[]): number {
  return 1 + forms.findIndex((form) => new RegExp(`^(?:${form})$`, 'iu').test(word));
}

/**
 * The dates in a query: `2017-08`, `2017年8月`, `August 2017`, `9 Aug 2017`, `summer 2017`, `2017`, `300 BC`,
 * 「紀元前300年」, `3rd century` and `1970s`.
 */
import { type Extent, extentOf, extentOfSeason, extentOfYears } from '../dates/extent.ts';
import { lastYear, startYear } from '../dates/year-run.ts';

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

const BCE = String.raw`b\.?\s?c\.?(?:\s?e\.?)?(?![\p{L}\p{N}])`;
const CE = String.raw`(?:a\.?\s?d\.?|c\.?\s?e\.?)(?![\p{L}\p{N}])`;
const NUMBER = String.raw`(?<!\p{N}|\p{N}[.,]|\bv)(?<number>\d{1,4})`;

/** The longest first, since each takes its text away from the next. */
const FORMS = [
  String.raw`(?<bce>紀元前|前)\s*(?<century>\d{1,2})\s*世紀`,
  String.raw`(?<bce>紀元前|(?<!以|\d)前)\s*(?<number>\d{1,4})\s*年(?<decade>代)?`,
  String.raw`(?:(?:西暦|紀元後?)\s*)?(?<!\d)(?<century>\d{1,2})\s*世紀`,
  String.raw`(?<!\d)(?<century>\d{1,2})(?:st|nd|rd|th)\s+(?:century|c\.)(?:\s*(?<bce>${BCE})|\s*${CE})?`,
  String.raw`${NUMBER}(?<decade>s)?\s*(?<bce>${BCE})`,
  String.raw`${NUMBER}(?<decade>s)?\s*${CE}|(?<![\p{L}])(?:ad|西暦|紀元)\s*(?<after>\d{1,4})(?!\d)(?:\s*年)?`,
  String.raw`(?<!\p{N})(?<number>[12]\d\d0)(?<decade>'?s|\s*年代)(?![\p{L}\p{N}])`,
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
  readonly year?: string;
  /** Of years without a month: a number with its era, which may be that of a decade. */
  readonly number?: string;
  readonly after?: string;
  readonly century?: string;
  readonly decade?: string;
  readonly bce?: string;
  readonly month?: string;
  readonly name?: string;
  readonly season?: string;
  readonly day?: string;
}

function extentOfRun({ number, after, century, decade, bce }: Parts): Extent | undefined {
  const said = Number(number ?? after ?? century);
  if (said === 0) return undefined;
  const years = century === undefined ? (decade === undefined ? 1 : 10) : 100;
  const size = century === undefined ? said : (said - (bce ? 0 : 1)) * years;
  // "The 40s BCE" are 49 to 40, and not the run that ends with 41.
  if (bce && decade !== undefined) return extentOfYears(1 - said - 9, 1 - said);
  const start = startYear(bce ? 1 - size : Math.max(1, size), years);
  return extentOfYears(start, lastYear(start, years));
}

function extentOfParts(parts: Parts): Extent | undefined {
  const { year, month, name, season, day } = parts;
  if (year === undefined) return extentOfRun(parts);
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

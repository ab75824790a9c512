/** One side of a date as people write it, in English, in Japanese and in figures, as EDTF without qualifiers. */
import { dayFromParts, isoYear } from './day.ts';
import { extentOf } from './extent.ts';

/** Which of two numbers such as those of 3/4/1912 comes first; undefined where nobody can tell. */
export type NumberOrder = 'day-month' | 'month-day';

export interface WrittenSide {
  readonly edtf: string;
  /** What could not be kept, in plain words. */
  readonly lost?: string;
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS = ['spring|春', 'summer|夏', 'autumn|fall|秋', 'winter|冬'];
const MONTH = `(?<name>${MONTHS})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{1,4})';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

const FORMS: readonly RegExp[] = [
  '(?<iso>-?\\d{4})(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?)?',
  '(?<year>\\d{4})[/.](?<month>\\d{1,2})(?:[/.](?<day>\\d{1,2}))?',
  '(?<first>\\d{1,2})([/.-])(?<second>\\d{1,2})\\2(?<year>\\d{4})',
  '(?<month>\\d{1,2})[/.-](?<year>\\d{4})',
  `${YEAR}\\s*年(?:\\s*の?(?<season>${SEASONS.join('|')})|\\s*(?<month>\\d{1,2})\\s*月(?:\\s*(?<day>\\d{1,2})\\s*日)?)?`,
  `${WEEKDAY}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`,
  `${WEEKDAY}${MONTH}\\s+${DAY}\\s*,?\\s+${YEAR}`,
  `${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
  `${YEAR},?\\s+${MONTH}(?:\\s+${DAY})?`,
  `(?<season>${SEASONS.join('|')})\\s+(?:of\\s+)?${YEAR}`,
  "(?<decade>\\d{1,3}0)(?:'?s|\\s*年代)",
  '(?<century>\\d{1,2})(?:(?:st|nd|rd|th)?\\s+century|\\s*世紀)',
  '(?<year>\\d{1,4})',
].map((form) => new RegExp(`^${form}$`, 'iu'));

const BEFORE = /\s*\b(?:b\.?c\.?(?:e\.?)?)(?!\w)|^紀元前|^前(?=\d)/iu;
const SINCE = /\s*\b(?:a\.?d\.?|c\.?e\.?)(?!\w)|^(?:西暦|紀元後|紀元)(?=\d)/iu;
const TIME =
  /(?:T|,\s*|\s+at\s+|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/iu;

/** Reads one side; undefined where it is no date. A year before the common era becomes EDTF's, in which 1 BC is 0000. */
export function readWrittenSide(text: string, order: NumberOrder | undefined): WrittenSide | undefined {
  const timeless = text.replace(TIME, '').trim();
  const time = text === timeless ? undefined : text.slice(timeless.length).replace(/^[\sT,]+|\s*\bat\s+/gu, '');
  const isBefore = BEFORE.test(timeless);
  const plain = (isBefore ? timeless.replace(BEFORE, '') : timeless.replace(SINCE, '')).trim();
  for (const form of FORMS) {
    const parts = form.exec(plain)?.groups;
    const side = parts && readParts(parts, isBefore, order);
    if (!side) continue;
    const lost = [time && `the time of day, ${time}`, side.lost].filter(Boolean).join('; ');
    return { edtf: side.edtf, ...(lost && { lost }) };
  }
  return undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;

function readParts(parts: Parts, isBefore: boolean, order: NumberOrder | undefined): WrittenSide | undefined {
  const { iso, year, name, season, decade, century, first, second } = parts;
  if (decade !== undefined) return readYears(Number(decade), Number(decade) + 9, isBefore);
  if (century !== undefined) return readYears(Number(century) * 100 - 99, Number(century) * 100, isBefore);
  const said = Number(iso ?? year);
  const astronomical = isBefore && iso?.startsWith('-') !== true ? 1 - said : said;
  if (first !== undefined && second !== undefined)
    return readNumbers(astronomical, Number(first), Number(second), order);
  if (season !== undefined) {
    return { edtf: `${isoYear(astronomical)}-${21 + SEASONS.findIndex((names) => isAmong(season, names))}` };
  }
  const month = name === undefined ? parts.month && Number(parts.month) : placeOf(name);
  return formatParts(astronomical, month || undefined, parts.day === undefined ? undefined : Number(parts.day));
}

function readNumbers(
  year: number,
  first: number,
  second: number,
  order: NumberOrder | undefined,
): WrittenSide | undefined {
  if (first > 12 || first === second) return formatParts(year, second, first);
  if (second > 12) return formatParts(year, first, second);
  if (order) return order === 'day-month' ? formatParts(year, second, first) : formatParts(year, first, second);
  const lost = `the month and the day, since ${String(first)} and ${String(second)} may be either`;
  return { edtf: isoYear(year), lost };
}

function readYears(from: number, to: number, isBefore: boolean): WrittenSide {
  const [first, last] = isBefore ? [1 - to, 1 - from] : [from, to];
  return { edtf: `${isoYear(first)}/${isoYear(last)}` };
}

function formatParts(year: number, month?: number, day?: number): WrittenSide | undefined {
  if (Number.isNaN(dayFromParts(year, month ?? 1, day ?? 1)) || !extentOf(year, month, day)) return undefined;
  const rest = [month, day].flatMap((part) => (part === undefined ? [] : `-${String(part).padStart(2, '0')}`));
  return { edtf: `${isoYear(year)}${rest.join('')}` };
}

const isAmong = (word: string, names: string): boolean => names.split('|').includes(word.toLowerCase());

const placeOf = (name: string): number => 1 + MONTH_STARTS.findIndex((start) => name.toLowerCase().startsWith(start));

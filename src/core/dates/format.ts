/** Historical date to text, in each language, never saying more than is known. */
import { dayFromParts, partsOfDay } from './day.ts';
import { english, shortEnglish } from './english.ts';
import type { DateEnd, Day, HistoricalDate, Precision } from './historical-date.ts';
import { japanese } from './japanese.ts';
import { monthEnd, monthStart } from './month.ts';
import { createWording } from './other-language.ts';
import type { Named, Wording } from './wording.ts';

/** A language that dates can be written in: any, by its tag. */
export type DateLang = string;

const LONG: Partial<Record<string, Wording>> = { en: english, ja: japanese };
const SHORT: Partial<Record<string, Wording>> = { en: shortEnglish, ja: japanese };

const long = (lang: DateLang): Wording => (LONG[lang] ??= createWording(lang, 'long'));
const short = (lang: DateLang): Wording => (SHORT[lang] ??= createWording(lang, 'short'));

/** `21 July 2015`, `about July 2014`, `28–31 May 2018`, `by 2012`; 「2015年7月21日」「2014年7月ごろ」「2012年まで」. */
export function formatDate(date: HistoricalDate, lang: DateLang): string {
  return formatWith(long(lang), date);
}

/** The same with short month names, for cards: `21 Jul 2015`. */
export function formatDateShort(date: HistoricalDate, lang: DateLang): string {
  return formatWith(short(lang), date);
}

/** A known day: `21 July 2015`, 「2015年7月21日」. */
export function formatDay(day: Day, lang: DateLang): string {
  return long(lang).one(nameStarting(day, 'day'));
}

/** The month that a day lies in: `August 2017`, 「2017年8月」. */
export function formatMonth(day: Day, lang: DateLang): string {
  return long(lang).one(nameStarting(day, 'month'));
}

/** The month that a day lies in, without its year, where there is little room: `Aug`, 「8月」. */
export function formatMonthName(day: Day, lang: DateLang): string {
  if (lang === 'en') return formatMonth(day, lang).slice(0, 3);
  return new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' }).format(day * 86_400_000);
}

/** The same with a short month name, where there is little room: `21 Jul 2015`. */
export function formatDayShort(day: Day, lang: DateLang): string {
  return short(lang).one(nameStarting(day, 'day'));
}

/** The year that a day lies in: `2017`, 「2017年」. */
export function formatYear(day: Day, lang: DateLang): string {
  return long(lang).one(nameStarting(day, 'year'));
}

/** A run of days, by months where it is made of whole ones: `Mar–Aug 2015`, `9 Mar 2015 – 2 Jan 2016`, 「2015年3月〜8月」. */
export function formatDaysShort(from: Day, to: Day, lang: DateLang): string {
  const isWhole = monthStart(from) === from && monthEnd(to) === to;
  const [first, last] = [from, to].map((day) => nameStarting(day, isWhole ? 'month' : 'day')) as [Named, Named];
  const words = short(lang);
  return words.one(first) === words.one(last) ? words.one(first) : words.span(first, last);
}

function formatWith(words: Wording, { edtf, earliest, latest, start, end }: HistoricalDate): string {
  if (start === 'open') {
    if (end === undefined || end === 'open') throw new Error(`invalid date ${edtf}`);
    return words.until(qualify(words, end, words.one(nameEnding(latest, end.precision))));
  }
  const first = nameStarting(earliest, start.precision);
  const from = qualify(words, start, words.one(first));
  if (end === undefined) return from;
  if (end === 'open') return words.since(from);
  const last = nameEnding(latest, end.precision);
  const to = qualify(words, end, words.one(last));
  if (from === to) return from;
  return isPlain(start) && isPlain(end) ? words.span(first, last) : words.join(from, to);
}

function qualify(words: Wording, { approximate, uncertain }: DateEnd, text: string): string {
  const about = approximate ? words.approximate(text) : text;
  return uncertain ? words.uncertain(about) : about;
}

function isPlain({ approximate, uncertain }: DateEnd): boolean {
  return !approximate && !uncertain;
}

function nameStarting(day: Day, precision: Precision): Named {
  const parts = partsOfDay(day);
  return { precision, ...parts, season: Math.floor(parts.month / 3) };
}

function nameEnding(day: Day, precision: Precision): Named {
  if (precision !== 'season') return nameStarting(day, precision);
  const { year, month } = partsOfDay(day);
  return nameStarting(dayFromParts(year, month - 2, 1), precision);
}

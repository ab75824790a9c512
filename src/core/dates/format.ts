/** Historical date to text, in each language, never saying more than is known. */
import { dayFromParts, partsOfDay } from './day.ts';
import { english, shortEnglish } from './english.ts';
import type { DateEnd, Day, HistoricalDate, Precision } from './historical-date.ts';
import { japanese } from './japanese.ts';
import { monthEnd, monthStart } from './month.ts';
import { createWording } from './other-language.ts';
import { formatTime, isWholeDay, lastDayOf, LENGTHS } from './time-of-day.ts';
import type { Named, Wording } from './wording.ts';
import { startYear } from './year-run.ts';

/** A language that dates can be written in: any, by its tag. */
export type DateLang = string;

const LONG: Partial<Record<string, Wording>> = { en: english, ja: japanese };
const SHORT: Partial<Record<string, Wording>> = { en: shortEnglish, ja: japanese };

/** Whether dates in a language are worded here, and not by the platform. */
export function isWordedHere(lang: DateLang): boolean {
  return lang in LONG;
}

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

/** A known day, or a moment of it: `21 July 2015`, 「2015年7月21日」; `20 July 1969, 20:17 UTC`. */
export function formatDay(day: Day, lang: DateLang): string {
  return long(lang).one(nameMoment(day));
}

/** The month that a day lies in: `August 2017`, 「2017年8月」. */
export function formatMonth(day: Day, lang: DateLang): string {
  return long(lang).one(nameStarting(day, 'month'));
}

/** The same with a short month name, where there is little room: `21 Jul 2015`. */
export function formatDayShort(day: Day, lang: DateLang): string {
  return short(lang).one(nameMoment(day));
}

/** The year that a day lies in: `2017`, 「2017年」. */
export function formatYear(day: Day, lang: DateLang): string {
  return long(lang).one(nameStarting(day, 'year'));
}

/** The decade or the century that a day lies in: `1970s`, `4th century BCE`. */
export function formatYears(day: Day, precision: 'decade' | 'century', lang: DateLang): string {
  return long(lang).one(nameStarting(day, precision));
}

/** Days from which on a run of time is named by its years alone. */
const MANY_DAYS = 30 * 366;

/**
 * A run of days, by months where it is made of whole ones: `Mar–Aug 2015`, `9 Mar 2015 – 2 Jan 2016`,
 * 「2015年3月〜8月」; by years where it is long, and by the moments of its beginning and its end where it has parts of days.
 */
export function formatDaysShort(from: Day, to: Day, lang: DateLang): string {
  const isWhole = monthStart(from) === from && monthEnd(to) === to;
  const precision = to - from > MANY_DAYS ? 'year' : isWhole ? 'month' : 'day';
  const isTimed = !isWholeDay(from) || !isWholeDay(to);
  const [first, last] = isTimed
    ? [nameStarting(from, 'minute'), nameStarting(to + 1, 'minute')]
    : [nameStarting(from, precision), nameStarting(to, precision)];
  const words = short(lang);
  return words.one(first) === words.one(last) ? words.one(first) : words.span(first, last);
}

function formatWith(words: Wording, { edtf, earliest, latest, start, end }: HistoricalDate): string {
  if (start === 'open') {
    if (end === undefined || end === 'open') throw new Error(`invalid date ${edtf}`);
    const last = nameEnding(latest, end.precision);
    return words.until(qualify(words, end, last));
  }
  const first = nameStarting(earliest, start.precision);
  const from = qualify(words, start, first);
  if (end === undefined) return from;
  if (end === 'open') return words.since(from);
  const last = nameEnding(latest, end.precision);
  const to = qualify(words, end, last);
  if (from === to) return from;
  return isPlain(start) && isPlain(end) ? words.span(first, last) : words.join(from, to);
}

function qualify(words: Wording, { approximate, uncertain }: DateEnd, named: Named): string {
  const text = words.one(named);
  const about = approximate ? words.approximate(text, named) : text;
  return uncertain ? words.uncertain(about) : about;
}

function isPlain({ approximate, uncertain }: DateEnd): boolean {
  return !approximate && !uncertain;
}

function nameMoment(moment: Day): Named {
  return nameStarting(moment, isWholeDay(moment) ? 'day' : 'minute');
}

function nameStarting(day: Day, precision: Precision): Named {
  const parts = partsOfDay(day);
  const named = { precision, ...parts, season: Math.floor(parts.month / 3) };
  if (precision === 'minute' || precision === 'second') return { ...named, time: formatTime(day, precision) };
  const years = precision === 'decade' ? 10 : precision === 'century' ? 100 : 1;
  return { ...named, year: startYear(parts.year, years) };
}

function nameEnding(latest: Day, precision: Precision): Named {
  if (precision === 'minute' || precision === 'second') return nameStarting(latest + 1 - LENGTHS[precision], precision);
  const day = lastDayOf(latest);
  if (precision !== 'season') return nameStarting(day, precision);
  const { year, month } = partsOfDay(day);
  return nameStarting(dayFromParts(year, month - 2, 1), precision);
}

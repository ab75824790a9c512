/** iCalendar (RFC 5545) as text: days, and times of day in UTC. */
import ICAL from 'ical.js';
import { partsOfDay } from '../core/dates/day.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { formatTime, lastDayOf } from '../core/dates/time-of-day.ts';
import type { Lang } from '../core/model/text.ts';

export interface CalendarEntry {
  /** The same in every edition, and in no other calendar. */
  readonly uid: string;
  readonly from: Day;
  /** The last day; for times of day see `HistoricalDate`. */
  readonly to: Day;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly address: string | undefined;
  /** The date as the record knows it. */
  readonly edtf: string;
  readonly isYearly?: boolean;
}

export interface Calendar {
  readonly name: string;
  readonly lang: Lang;
  readonly release: string;
  readonly entries: readonly CalendarEntry[];
  /** What the calendar says of itself where this many entries have no place in it. */
  readonly leftOut: (count: number) => string;
}

/** The library counts lines of 75 octets without the blank that begins each further one. */
const FOLD_LENGTH = 74;

/** Formats a calendar: UTF-8, CRLF, no line above 75 octets. Entries of years that the format cannot write are left out, and `leftOut` says how many. */
export function formatCalendar({ name, lang, release, entries, leftOut }: Calendar): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//${plain(name)}//${release}//${lang.toUpperCase()}`);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  for (const property of ['name', 'x-wr-calname']) calendar.addPropertyWithValue(property, plain(name));
  const stamp = stampOf(release);
  const written = entries.filter(isWritable);
  if (written.length < entries.length)
    calendar.addPropertyWithValue('x-wr-caldesc', plain(leftOut(entries.length - written.length)));
  for (const entry of written) calendar.addSubcomponent(formatEntry(entry, lang, stamp));
  ICAL.foldLength = FOLD_LENGTH;
  return `${calendar.toString()}\r\n`;
}

function formatEntry(entry: CalendarEntry, lang: Lang, stamp: ICAL.Time): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const say = (name: string, text: string): void =>
    event.addPropertyWithValue(name, plain(text)).setParameter('language', lang);
  event.addPropertyWithValue('uid', entry.uid);
  event.addPropertyWithValue('dtstamp', stamp);
  const isTimed = /T/.test(entry.edtf);
  const timeOf = isTimed ? momentOf : dayOf;
  event.addPropertyWithValue('dtstart', timeOf(entry.from));
  // The first day or moment at which it is over.
  event.addPropertyWithValue('dtend', timeOf(isTimed ? entry.to + 1 : lastDayOf(entry.to) + 1));
  if (entry.isYearly) event.addPropertyWithValue('rrule', ICAL.Recur.fromData({ freq: 'YEARLY' }));
  say('summary', entry.summary);
  say('description', entry.description);
  say('categories', entry.category);
  if (entry.address) event.addPropertyWithValue('url', entry.address);
  // History makes nobody busy.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  event.addPropertyWithValue('x-edtf', entry.edtf);
  return event;
}

/** The same edition gives the same file: the stamp is the year of the release, and its number as seconds. */
function stampOf(release: string): ICAL.Time {
  const [year = 1970, number = 0] = release.split('.').map(Number);
  const time = ICAL.Time.fromData({ year, month: 1, day: 1, hour: 0, minute: 0, second: 0, isDate: false });
  time.zone = ICAL.Timezone.utcTimezone;
  time.addDuration(ICAL.Duration.fromSeconds(number));
  return time;
}

const dayOf = (day: Day): ICAL.Time => ICAL.Time.fromData({ ...partsOfDay(day), isDate: true });

function momentOf(moment: Day): ICAL.Time {
  const [hour = 0, minute = 0, second = 0] = formatTime(moment, 'second').split(':').map(Number);
  const time = ICAL.Time.fromData({ ...partsOfDay(moment), hour, minute, second, isDate: false });
  time.zone = ICAL.Timezone.utcTimezone;
  return time;
}

/** The format has four digits for a year and no sign. */
export const isWritable = ({ from, to }: Pick<CalendarEntry, 'from' | 'to'>): boolean =>
  partsOfDay(from).year >= 1 && partsOfDay(to + 1).year <= 9999;

/** What the library would let through and readers would take for the end of a line, or refuse. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

/** The history for TimelineJS: `data/timelinejs.en.json`, `data/timelinejs.ja.json`. */
import { partsOfDay } from '../core/dates/day.ts';
import { formatDate } from '../core/dates/format.ts';
import type { DateEnd, Day, HistoricalDate, OpenEnd, Precision } from '../core/dates/historical-date.ts';
import { formatTime, lastDayOf, LENGTHS } from '../core/dates/time-of-day.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import type { Addresses } from './addresses.ts';

/**
 * The timeline in the form of TimelineJS 3. A date has no finer part than is known, and is shown as the record words it.
 * What TimelineJS takes for markup is escaped.
 */
export function timelineJsJson({ site, events, kinds }: SourcedChronicle, lang: Lang, addresses: Addresses): object {
  return {
    // The other scale is that of the ages of the earth, which has years alone.
    scale: 'human',
    title: { text: { headline: escapeHtml(site.title[lang]), text: escapeHtml(site.description[lang]) } },
    events: events.map(({ id, date, kind, title, summary }) => ({
      unique_id: id,
      ...formatDates(date),
      display_date: escapeHtml(formatDate(date, lang)),
      group: escapeHtml(kinds.find((one) => one.id === kind)?.name[lang] ?? kind),
      text: { headline: linkTo(escapeHtml(title[lang]), addresses.event(id, lang)), text: escapeHtml(summary[lang]) },
    })),
  };
}

function formatDates({ earliest, latest, start, end }: HistoricalDate): object {
  const [first, last] = [start === 'open' ? end : start, end === 'open' ? start : end];
  if (first === undefined || first === 'open') throw new Error('invalid date without a known end');
  const hasEnd = SPANS.has(first.precision) || (start !== 'open' && last !== undefined && end !== 'open');
  return {
    start_date: formatMoment(earliest, first),
    ...(hasEnd && {
      end_date: formatMoment(endOf(latest, last), last === undefined || last === 'open' ? first : last),
    }),
  };
}

/** What has no number of its own goes by its first and its last month or year. */
const SPANS: ReadonlySet<Precision> = new Set(['season', 'decade', 'century']);

/** The last moment, or the last day, of what ends with `latest`. */
function endOf(latest: Day, end: DateEnd | OpenEnd | undefined): Day {
  const precision = typeof end === 'object' ? end.precision : 'day';
  const length = precision === 'minute' || precision === 'second' ? LENGTHS[precision] : undefined;
  return length === undefined ? lastDayOf(latest) : latest + 1 - length;
}

function formatMoment(moment: Day, { precision }: DateEnd): object {
  const { year: counted, month, day: date } = partsOfDay(moment);
  // TimelineJS has no year 0 and shows -44 as 44 BCE.
  const year = counted > 0 ? counted : counted - 1;
  if (precision === 'year' || precision === 'decade' || precision === 'century') return { year };
  if (precision === 'month' || precision === 'season') return { year, month };
  if (precision === 'day') return { year, month, day: date };
  const [hour, minute, second] = formatTime(moment, 'second').split(':').map(Number);
  return { year, month, day: date, hour, minute, ...(precision === 'second' && { second }) };
}

const linkTo = (html: string, address: string | undefined): string =>
  address ? `<a href="${escapeHtml(address)}">${html}</a>` : html;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

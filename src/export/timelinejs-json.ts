/** The history for TimelineJS: `data/timelinejs.en.json`, `data/timelinejs.ja.json`. */
import { partsOfDay } from '../core/dates/day.ts';
import { formatDate } from '../core/dates/format.ts';
import type { DateEnd, Day, HistoricalDate } from '../core/dates/historical-date.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import type { Addresses } from './addresses.ts';

/**
 * The timeline in the form of TimelineJS 3. A date has no finer part than is known, and is shown as the record words it.
 * What TimelineJS takes for markup is escaped.
 */
export function timelineJsJson({ site, events, kinds }: SourcedChronicle, lang: Lang, addresses: Addresses): object {
  return {
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
  const hasEnd = first.precision === 'season' || (start !== 'open' && last !== undefined && end !== 'open');
  return {
    start_date: formatDay(earliest, first),
    ...(hasEnd && { end_date: formatDay(latest, last === undefined || last === 'open' ? first : last) }),
  };
}

/** A season has no number of its own, so it goes by its months. */
function formatDay(day: Day, { precision }: DateEnd): object {
  const { year: counted, month, day: date } = partsOfDay(day);
  // TimelineJS has no year 0 and shows -44 as 44 BCE.
  const year = counted > 0 ? counted : counted - 1;
  if (precision === 'year') return { year };
  return precision === 'day' ? { year, month, day: date } : { year, month };
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

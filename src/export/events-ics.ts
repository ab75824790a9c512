/** The history as a calendar: `data/events.ics`. */
import { formatDate } from '../core/dates/format.ts';
import { isToTheDay, type HistoricalDate } from '../core/dates/historical-date.ts';
import type { SourcedEvent } from '../core/model/chronicle.ts';
import type { Recorded } from '../core/model/record.ts';
import type { Lang } from '../core/model/text.ts';
import { EXPORT_WORDS } from '../i18n/export-words.ts';
import { liveWordsOf } from '../i18n/live.ts';
import type { Addresses } from './addresses.ts';
import { formatCalendar, type CalendarEntry } from './calendar.ts';

/** Whether the day is known, and it is one. */
export function isExactDay({ start, end }: HistoricalDate): boolean {
  return end === undefined && isToTheDay(start) && !start.approximate && !start.uncertain;
}

/**
 * Every event over all days that its date can mean. Where that is not one known day, the title says what is known:
 * a month is a span in the calendar, and must not look like something that went on for a month.
 */
export function eventsIcs(chronicle: Recorded, lang: Lang, addresses: Pick<Addresses, 'event'>): string {
  const { site, events } = chronicle;
  return formatCalendar({
    name: site.title[lang],
    lang,
    release: site.release,
    leftOut: EXPORT_WORDS[lang].leftOut,
    entries: events.map((event) => ({
      ...calendarEntry(chronicle, event, lang, addresses),
      uid: `${event.id}.${lang}.event@chronicle`,
      summary: isExactDay(event.date)
        ? event.title[lang]
        : liveWordsOf(lang).noted(event.title[lang], formatDate(event.date, lang)),
    })),
  });
}

/** What the entry of an event holds in any calendar. */
export function calendarEntry(
  { kinds, sources }: Recorded,
  event: SourcedEvent,
  lang: Lang,
  addresses: Pick<Addresses, 'event'>,
): Omit<CalendarEntry, 'uid' | 'summary'> {
  const titles = [...new Set(event.sources.map(({ id }) => id))].map(
    (id) => `- ${sources.find((source) => source.id === id)?.title ?? id}`,
  );
  return {
    from: event.date.earliest,
    to: event.date.latest,
    edtf: event.date.edtf,
    category: kinds.find(({ id }) => id === event.kind)?.name[lang] ?? event.kind,
    address: addresses.event(event.id, lang),
    description: [formatDate(event.date, lang), event.summary[lang], EXPORT_WORDS[lang].sources, ...titles].join('\n'),
  };
}

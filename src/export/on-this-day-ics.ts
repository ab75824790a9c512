/** The anniversaries of the history as a calendar: `data/on-this-day.ics`. */
import { formatYear } from '../core/dates/format.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { EXPORT_WORDS } from '../i18n/export-words.ts';
import type { Addresses } from './addresses.ts';
import { formatCalendar } from './calendar.ts';
import { calendarEntry, isExactDay } from './events-ics.ts';

/** Every event that happened on one known day, each year from then on; no other has an anniversary. */
export function onThisDayIcs(chronicle: SourcedChronicle, lang: Lang, addresses: Addresses): string {
  const { site, events } = chronicle;
  const words = EXPORT_WORDS[lang];
  return formatCalendar({
    name: words.onThisDay(site.title[lang]),
    lang,
    release: site.release,
    leftOut: words.leftOut,
    entries: events
      .filter(({ date }) => isExactDay(date))
      .map((event) => ({
        ...calendarEntry(chronicle, event, lang, addresses),
        uid: `${event.id}.${lang}.on-this-day@chronicle`,
        summary: words.inYear(formatYear(event.date.earliest, lang), event.title[lang]),
        isYearly: true,
      })),
  });
}

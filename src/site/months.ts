/** The chronicle's sections: months where the month is known, years where only the year is, and all that came before. */
import { formatMonth } from '../core/dates/format.ts';
import { partsOfDay } from '../core/dates/day.ts';
import type { SourcedChronicle, SourcedEvent } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { wordsOf } from '../i18n/languages.ts';

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly events: readonly SourcedEvent[];
}

function sectionOf(event: SourcedEvent, chronicle: SourcedChronicle, lang: Lang): { key: string; title: string } {
  const { earliest, latest } = event.date;
  const [a, b, first] = [partsOfDay(earliest), partsOfDay(latest), partsOfDay(chronicle.from)];
  const year = (y: number) => (lang === 'ja' ? `${y}年` : String(y));
  if (latest < chronicle.from) return { key: 'before', title: wordsOf(lang).before(first.year) };
  if (a.year !== b.year) return { key: `${a.year}-${b.year}`, title: wordsOf(lang).fromTo(year(a.year), year(b.year)) };
  if (a.month !== b.month) return { key: String(a.year), title: year(a.year) };
  return { key: `${a.year}-${a.month}`, title: formatMonth(earliest, lang) };
}

/** Groups the events, which are in order of time, into sections in the order of their first event. */
export function groupByMonth(chronicle: SourcedChronicle, lang: Lang): Section[] {
  const sections = new Map<string, { key: string; title: string; events: SourcedEvent[] }>();
  for (const event of chronicle.events) {
    const { key, title } = sectionOf(event, chronicle, lang);
    const section = sections.get(key) ?? { key, title, events: [] };
    section.events.push(event);
    sections.set(key, section);
  }
  return [...sections.values()];
}

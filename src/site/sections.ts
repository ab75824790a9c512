/** The chronicle's sections: months where the month is known, years where only the year is, and all that came before; other units in histories of other lengths. */
import { dayToIso, partsOfDay } from '../core/dates/day.ts';
import { endsBefore } from '../core/dates/extent.ts';
import { formatDay, formatMonth, formatYear, formatYears } from '../core/dates/format.ts';
import type { Day } from '../core/dates/historical-date.ts';
import { formatTime, lastDayOf } from '../core/dates/time-of-day.ts';
import { nextUnit, unitStart, type Unit } from '../core/dates/units.ts';
import type { SourcedChronicle, SourcedEvent } from '../core/model/chronicle.ts';
import { paceOf } from '../core/model/pace.ts';
import type { Lang } from '../core/model/text.ts';
import { wordsOf } from '../i18n/languages.ts';

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly events: readonly SourcedEvent[];
}

type Named = Pick<Section, 'key' | 'title'>;

/** Finer dates first: what is not known so well as the events around it goes under the next that holds all of it. */
const LADDER: readonly Unit[] = ['hour', 'day', 'month', 'year', 'decade', 'century'];

function sectionOf(event: SourcedEvent, chronicle: SourcedChronicle, lang: Lang): Named {
  if (endsBefore(event.date, chronicle.from))
    return { key: 'before', title: wordsOf(lang).before(nameBeginning(chronicle, lang)) };
  const group = chronicle.site.groups ?? paceOf(chronicle).group;
  return group === 'month' ? monthOf(event, lang) : unitOf(event, group, lang);
}

/** The year that a chronicle begins with, or the day if that is in the middle of one. */
function nameBeginning({ from }: SourcedChronicle, lang: Lang): string {
  const isYear = unitStart(from, 'year') === from;
  return isYear ? formatYear(from, lang) : formatDay(from, lang);
}

function monthOf({ date: { earliest, latest } }: SourcedEvent, lang: Lang): Named {
  const [a, b] = [partsOfDay(earliest), partsOfDay(lastDayOf(latest))];
  const year = (day: Day) => formatYear(day, lang);
  if (a.year !== b.year)
    return { key: `${a.year}-${b.year}`, title: wordsOf(lang).fromTo(year(earliest), year(lastDayOf(latest))) };
  if (a.month !== b.month) return { key: String(a.year), title: year(earliest) };
  return { key: `${a.year}-${a.month}`, title: formatMonth(earliest, lang) };
}

/** What lasted stands where it began. */
function unitOf({ date }: SourcedEvent, group: Unit, lang: Lang): Named {
  const { earliest, latest } = date;
  const isOne = date.end === undefined;
  const holding = LADDER.slice(LADDER.indexOf(group)).find((one) => latest + 1 <= nextUnit(earliest, one));
  const unit = (isOne && holding) || group;
  const start = unitStart(earliest, unit);
  return {
    key: `${unit}-${dayToIso(start)}${unit === 'hour' ? formatTime(start).slice(0, 2) : ''}`,
    title: nameUnit(start, unit, lang),
  };
}

function nameUnit(start: Day, unit: Unit, lang: Lang): string {
  switch (unit) {
    case 'hour':
    case 'day':
      return formatDay(start, lang);
    case 'month':
      return formatMonth(start, lang);
    case 'decade':
    case 'century':
      return formatYears(start, unit, lang);
    default:
      return formatYear(start, lang);
  }
}

/** Groups the events, which are in order of time, into sections in the order of their first event. */
export function groupByTime(chronicle: SourcedChronicle, lang: Lang): Section[] {
  const sections = new Map<string, Named & { events: SourcedEvent[] }>();
  for (const event of chronicle.events) {
    const { key, title } = sectionOf(event, chronicle, lang);
    const section = sections.get(key) ?? { key, title, events: [] };
    section.events.push(event);
    sections.set(key, section);
  }
  return [...sections.values()];
}

/** What all parts of a comparison need to say: names, dates, links. */
import { formatDate, formatDateShort } from '../core/dates/format.ts';
import type { Day } from '../core/dates/historical-date.ts';
import type { Pair } from '../core/history/comparison.ts';
import type { Chronicle, Entity, HistoryEvent } from '../core/model/chronicle.ts';
import { tierName } from '../core/model/tier-name.ts';
import type { Lang } from '../core/model/text.ts';
import { compareWordsOf } from '../i18n/compare.ts';
import type { CompareWords } from '../i18n/compare-words.ts';
import { markup, type Markup } from './markup.ts';

/** Where links lead. */
export interface CompareLinks {
  /** The chronicle, to which a filter is added. */
  readonly home: string;
  entity(entity: Entity): string;
  event(id: string): string;
}

export interface CompareText {
  readonly lang: Lang;
  readonly words: CompareWords;
  readonly events: readonly HistoryEvent[];
  /** Order number of an event. */
  numberOf(event: string): number;
  type(id: string): Entity['type'];
  name(id: string): string;
  stage(id: string): string;
  tier(id: string): string;
  kind(id: string): string;
  /** A project or company by its name, leading to its page. */
  link(id: string): Markup;
  /** The short date of an event, leading to it; nothing more is said of one that has two ends or is open at one. */
  when(number: number, say?: (date: string) => string): Markup;
  /** The short date of an event. */
  date(number: number): string;
  /** An event by its title. */
  event(number: number): Markup;
  /** When something ended that ended on a day by a change to one of these; undefined where no event says so. */
  ending(day: Day | undefined, ids: readonly string[]): string | undefined;
  /** The chronicle filtered by all of these. */
  filtered(ids: readonly string[], text: string): Markup;
}

/** The heading of a comparison. */
export function compareTitle([a, b]: Pair, { words, name }: CompareText): string {
  return words.title(name(a), name(b));
}

/** Creates what says the names of a chronicle in a language. Its functions throw on unknown ids. */
export function createCompareText(chronicle: Chronicle, lang: Lang, links: CompareLinks): CompareText {
  const words = compareWordsOf(lang);
  const { events } = chronicle;
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const numbers = new Map(events.map(({ id }, number) => [id, number]));
  const named = (records: readonly { id: string; name: Readonly<Record<Lang, string>> }[]) => {
    const names = new Map(records.map(({ id, name }) => [id, name[lang]]));
    return (id: string) => names.get(id)!;
  };
  const name = named(chronicle.entities);
  const entity = (id: string) => entities.get(id)!;
  return {
    ...{ lang, words, events, name },
    ...{ stage: named(chronicle.stages), kind: named(chronicle.kinds) },
    numberOf: (event) => numbers.get(event)!,
    type: (id) => entity(id).type,
    tier: (id) => tierName(chronicle, id)?.[lang] ?? words.unknownTier,
    link: (id) => markup('a', { href: links.entity(entity(id)) }, name(id)),
    when: (number, say = (date) => date) => {
      const { id, date } = events[number]!;
      const text = formatDateShort(date, lang);
      const isOne = date.start !== 'open' && date.end === undefined;
      return markup('a', { href: links.event(id) }, isOne ? say(text) : text);
    },
    date: (number) => formatDateShort(events[number]!.date, lang),
    event: (number) => {
      const { id, date, title } = events[number]!;
      return markup('a', { href: links.event(id), title: formatDate(date, lang) }, title[lang]);
    },
    ending: (day, ids) => {
      const end = events.find(
        ({ date, effects }) => date.earliest === day && effects.some(({ subject }) => ids.includes(subject)),
      );
      return end && formatDateShort(end.date, lang);
    },
    filtered: (ids, text) => {
      const facets = (['company', 'project'] as const).flatMap((type) => {
        const own = ids.filter((id) => entity(id).type === type);
        return own.length === 0 ? [] : [`${type}=${own.join(',')}`, ...(own.length > 1 ? [`${type}.all=1`] : [])];
      });
      return markup('a', { href: `${links.home}?${facets.join('&')}` }, text);
    },
  };
}

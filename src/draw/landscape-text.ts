/** What the landscape's panel and its page both need to say: names, days, links, lists of facts. */
import { formatDate, formatDateShort } from '../core/dates/format.ts';
import type { Day } from '../core/dates/historical-date.ts';
import type { Chronicle, Entity, HistoryEvent } from '../core/model/chronicle.ts';
import { isByYears, nameDay } from '../core/model/pace.ts';
import { tierName } from '../core/model/tier-name.ts';
import type { State } from '../core/history/state.ts';
import type { Lang } from '../core/model/text.ts';
import { landscapeWordsOf } from '../i18n/landscape.ts';
import type { LandscapeWords } from '../i18n/landscape-words.ts';
import { markup, type Markup } from './markup.ts';

/** Where links lead. */
export interface LandscapeLinks {
  entity(entity: Entity): string;
  event(id: string): string;
}

export interface LandscapeText {
  readonly lang: Lang;
  readonly words: LandscapeWords;
  /** The day, or in a long history its year. */
  day(day: Day, isShort?: boolean): string;
  /** Whether days are named by their years. */
  readonly isByYears: boolean;
  /** What something was called; what was not there goes by the name of its record. */
  name(state: State, id: string): string;
  stage(id: string): string;
  /** "Platinum members". */
  members(tier: string): string;
  /** The name of a tier, or that it is not recorded. */
  tier(id: string): string;
  /** Where a project or company may be read about, under its name of then. */
  link(state: State, id: string): Markup;
  /** The short date of an event, leading to it. */
  when(event: string, say?: (date: string) => string): Markup;
  /** Id of the event by which a project or company first came to a foundation after a day. */
  joining(subject: string, of: string, after: Day): string;
  /** An event by its title. */
  event(event: HistoryEvent): Markup;
}

/** Creates what says the names of a chronicle in a language. Its functions throw on unknown ids. */
export function createLandscapeText(chronicle: Chronicle, lang: Lang, links: LandscapeLinks): LandscapeText {
  const words = landscapeWordsOf(lang);
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const events = new Map(chronicle.events.map((event) => [event.id, event]));
  const stages = new Map(chronicle.stages.map((stage) => [stage.id, stage]));
  const name = (state: State, id: string): string => (state.names.get(id) ?? entities.get(id)!.name)[lang];
  return {
    lang,
    words,
    day: (day, isShort) => nameDay(day, chronicle, lang, isShort),
    isByYears: isByYears(chronicle),
    name,
    stage: (id) => stages.get(id)!.name[lang],
    members: (tier) => {
      const known = tierName(chronicle, tier)?.[lang];
      return known === undefined ? words.membersOfUnknownTier : words.membersOf(known);
    },
    tier: (id) => tierName(chronicle, id)?.[lang] ?? words.unknownTier,
    link: (state, id) => markup('a', { href: links.entity(entities.get(id)!) }, name(state, id)),
    when: (id, say = (date) => date) =>
      markup(
        'span',
        { class: 'muted' },
        markup('a', { href: links.event(id) }, say(formatDateShort(events.get(id)!.date, lang))),
      ),
    joining: (subject, of, after) =>
      chronicle.events.find(
        ({ date, effects }) =>
          date.earliest > after &&
          effects.some((effect) => effect.subject === subject && 'of' in effect && effect.of === of),
      )!.id,
    event: ({ id, title, date }) => markup('a', { href: links.event(id), title: formatDate(date, lang) }, title[lang]),
  };
}

/** A titled list of facts; nothing where there are none. */
export function factsUnder(title: string, facts: readonly (readonly (Markup | string)[])[]): Markup[] {
  if (facts.length === 0) return [];
  const items = facts.map((fact) => markup('li', {}, ...fact));
  return [
    markup(
      'section',
      {},
      markup('h3', {}, `${title} `, markup('span', { class: 'muted' }, String(facts.length))),
      markup('ul', { class: 'facts' }, ...items),
    ),
  ];
}

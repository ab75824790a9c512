/** The roles of a company as titled groups of facts. */
import { formatDate } from '../core/dates/format.ts';
import { foldRoles, type RoleId, type RolePart } from '../core/history/roles.ts';
import { tierName } from '../core/model/tier-name.ts';
import type { Lang } from '../core/model/text.ts';
import { wordsOf } from '../i18n/languages.ts';
import { ROLES } from '../i18n/roles.ts';
import type { Fact, FactGroup } from './entity-history.ts';
import type { Lookup } from './lookup.ts';

/** Lists what a company was, each role with everything dated that it did in it. */
export function listRoles(company: string, lookup: Lookup, lang: Lang): FactGroup[] {
  const { chronicle } = lookup;
  const words = wordsOf(lang);
  const events = new Map(lookup.eventsOf(company).map((event) => [event.id, event]));
  const series = (id: string) => chronicle.series.find((one) => one.id === id)!;
  const title = ({ from, id }: RoleId): string => {
    if (from === 'effect') return ROLES[lang][id];
    return (from === 'kind' ? lookup.kind(id) : series(id)).role![lang];
  };
  const note = (text: string, tier: RolePart['tier']): string => {
    if (tier === undefined) return text;
    const rank = tier === null ? ROLES[lang].left : tierName(chronicle, tier)?.[lang];
    return rank === undefined ? text : words.noted(text, rank);
  };
  const say = ({ id }: RoleId, { event, entity, tier, value }: RolePart): string => {
    if (entity !== undefined) return note(lookup.entity(entity).name[lang], tier);
    if (event !== undefined) return events.get(event)!.title[lang];
    return words.figure(value!.toLocaleString(lang), series(id).unit[lang]);
  };
  return foldRoles(chronicle, company).map(({ role, parts }) => ({
    title: title(role),
    ...(role.from === 'series' && { note: series(role.id).title[lang] }),
    facts: parts.map((part): Fact => ({
      text: say(role, part),
      when: formatDate(part.date, lang),
      ...(part.event !== undefined && { event: part.event }),
      ...(part.entity !== undefined && { entity: part.entity }),
    })),
  }));
}

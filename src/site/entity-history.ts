/** The history of one entity as rows of facts: stages, names, releases, descent, owners of what is no company. */
import type { Day } from '../core/dates/historical-date.ts';
import { formatDate } from '../core/dates/format.ts';
import type { Lang } from '../core/model/text.ts';
import { foldLineage } from '../core/history/lineage.ts';
import { foldNames } from '../core/history/names.ts';
import { foldOwners } from '../core/history/owners.ts';
import { foldReleases } from '../core/history/releases.ts';
import { stagesOf } from '../core/history/stages.ts';
import { wordsOf } from '../i18n/languages.ts';
import type { Lookup } from './lookup.ts';

/** One fact: what, since when, by which event. `entity` is named where the fact is about another entity. */
export interface Fact {
  readonly text: string;
  readonly when: string;
  readonly event?: string;
  readonly entity?: string;
}

export interface FactGroup {
  readonly title: string;
  /** What the facts are figures of. */
  readonly note?: string;
  readonly facts: readonly Fact[];
}

/** Lists what the record knows of an entity, in groups; groups without facts are left out. */
export function listFacts(id: string, lookup: Lookup, lang: Lang): FactGroup[] {
  const { chronicle } = lookup;
  const words = wordsOf(lang);
  const name = (entity: string) => lookup.entity(entity).name[lang];
  const when = (event: string) => formatDate(lookup.event(event).date, lang);
  const since = (event: string) => {
    const { start, end } = lookup.event(event).date;
    return start === 'open' || end === 'open' ? when(event) : words.since(when(event));
  };
  const span = (event: string, next: string | undefined) =>
    next === undefined ? since(event) : words.fromTo(when(event), when(next));
  const nextOf = <T extends { from?: Day; event?: string }>(spans: readonly T[], i: number) => spans[i + 1]?.event;

  const stages = stagesOf(chronicle, id);
  const names = foldNames(chronicle).get(id) ?? [];
  // Who bought a company is told among its roles.
  const owners = (lookup.entity(id).type === 'project' && foldOwners(chronicle).get(id)) || [];
  const releases = foldReleases(chronicle).get(id) ?? [];
  const lineage = foldLineage(chronicle);
  const stageName = (stage: string) => chronicle.stages.find((known) => known.id === stage)!.name[lang];
  /** When something held between two entities: from an event on, or until the event that ended it. */
  const held = (event: string, to: Day | undefined, others: readonly string[]) => {
    const end = chronicle.events.find(
      ({ date, effects }) => date.earliest === to && effects.some(({ subject }) => others.includes(subject)),
    );
    return end ? words.fromTo(when(event), when(end.id)) : since(event);
  };
  const related = (entity: string, event: string): Fact => ({ text: name(entity), when: when(event), event, entity });

  const groups: FactGroup[] = [
    {
      title: words.stages,
      facts: stages.map((stage, i) => ({
        text: words.noted(stageName(stage.stage), name(stage.of)),
        when: span(stage.event, nextOf(stages, i)),
        event: stage.event,
      })),
    },
    {
      title: words.names,
      facts:
        names.length < 2
          ? []
          : names.map((n) => ({
              text: n.name[lang],
              when: n.event ? since(n.event) : '',
              ...(n.event ? { event: n.event } : {}),
            })),
    },
    {
      title: words.owners,
      facts: owners.map(({ owner, event, to }) => ({
        ...related(owner, event),
        when: held(event, to, [id, owner]),
      })),
    },
    {
      title: words.releases,
      facts: releases.map(({ version, event }) => ({ text: version, when: when(event), event })),
    },
    {
      title: words.cameFrom,
      facts: lineage.filter((t) => t.to === id && t.kind !== 'owner').map((t) => related(t.from, t.event)),
    },
    {
      title: words.ledTo,
      facts: lineage.filter((t) => t.from === id && t.kind !== 'owner').map((t) => related(t.to, t.event)),
    },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}

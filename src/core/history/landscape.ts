/** What a reader sees of a day: foundations with their projects and members, who owned whom, the latest releases. */
import type { Day } from '../dates/historical-date.ts';
import { lastMomentOf } from '../dates/time-of-day.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { countUpTo } from './bisect.ts';
import { listEffects } from './effects.ts';
import type { Membership } from './memberships.ts';
import type { Ownership } from './owners.ts';
import type { Release } from './releases.ts';
import type { StageSpan } from './stages.ts';
import { createStates, type State } from './state.ts';

/** Records of one stage or one tier, in order of time. */
export interface Group<T> {
  readonly id: string;
  readonly list: readonly T[];
}

export type StagedProject = StageSpan & { readonly project: string };

export interface Foundation {
  readonly id: string;
  /** How many projects are in any stage. */
  readonly projects: number;
  /** Every stage that lines do not end at, the most mature first; those that it never grants are left out. */
  readonly stages: readonly Group<StagedProject>[];
  /** Every tier of the record, the highest first, and at the end those that the record does not rank. */
  readonly tiers: readonly Group<Membership>[];
}

export interface Landscape {
  readonly state: State;
  /** Those that ever grant stages, the one with the most projects over all time first. It may not be there yet. */
  readonly foundations: readonly Foundation[];
  /** What was owned, the newest ownership first. */
  readonly owners: readonly (Ownership & { readonly subject: string })[];
  /** The last release of each project, those of the projects with the weightiest history until then first. */
  readonly releases: readonly (Release & { readonly project: string })[];
}

export interface Landscapes {
  /** The days on which anything takes hold, in order. */
  readonly days: readonly Day[];
  /** The same object for all days between which nothing changes. */
  at(day: Day): Landscape;
}

/** Creates the landscapes of a chronicle: what they rest on is folded once, and a day is answered by bisection. */
export function createLandscapes(chronicle: Chronicle): Landscapes {
  const states = createStates(chronicle);
  const granted = listGranted(chronicle);
  const weightOf = createWeights(chronicle);
  const tiers = chronicle.tiers.map(({ id }) => id);
  let last: Landscape | undefined;
  const describe = (state: State, day: Day): Landscape => ({
    state,
    foundations: [...granted].map(([id, stages]) => {
      const projects = [...state.stages].flatMap(([project, span]) => (span.of === id ? { project, ...span } : []));
      const members = state.memberships.filter(({ of }) => of === id);
      const unranked = [...new Set(members.map(({ tier }) => tier))].filter((tier) => !tiers.includes(tier));
      return {
        id,
        projects: projects.length,
        stages: stages.map((stage) => ({ id: stage, list: projects.filter((one) => one.stage === stage) })),
        tiers: [...tiers, ...unranked].map((tier) => ({ id: tier, list: members.filter((one) => one.tier === tier) })),
      };
    }),
    owners: [...state.owners].map(([subject, own]) => ({ subject, ...own })).sort((a, b) => b.from - a.from),
    releases: [...state.releases]
      .map(([project, release]) => ({ project, ...release, weight: weightOf(project, day) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ weight: _, ...release }) => release),
  });
  return {
    days: states.days,
    at(day) {
      const state = states.at(day);
      if (last?.state !== state)
        last = describe(state, states.days[countUpTo(states.days, lastMomentOf(day), (one) => one) - 1] ?? day);
      return last;
    },
  };
}

/** The stages that each foundation ever grants, most mature first; the foundation with the most projects first. */
function listGranted(chronicle: Chronicle): Map<string, string[]> {
  const granted = new Map<string, { stages: Set<string>; projects: Set<string> }>();
  for (const { effect } of listEffects(chronicle)) {
    if (effect.type !== 'stage') continue;
    const own = granted.get(effect.of) ?? { stages: new Set(), projects: new Set() };
    own.stages.add(effect.stage);
    own.projects.add(effect.subject);
    granted.set(effect.of, own);
  }
  const order = chronicle.stages.filter(({ ends }) => !ends).map(({ id }) => id);
  return new Map(
    [...granted]
      .sort(([, a], [, b]) => b.projects.size - a.projects.size)
      .map(([id, { stages }]) => [id, order.filter((stage) => stages.has(stage)).reverse()]),
  );
}

/** What an event of each weight adds to its project: a few turning points outweigh a long list of small releases. */
const WEIGHTS = { 1: 1, 2: 4, 3: 16 } as const;

/** Weighs the events of a project up to a day. */
function createWeights({ events }: Chronicle): (project: string, day: Day) => number {
  const sums = new Map<string, { day: Day; sum: number }[]>();
  const inOrder = events.toSorted((a, b) => a.date.earliest - b.date.earliest);
  for (const { date, weight, projects } of inOrder)
    for (const project of projects) {
      const own = sums.get(project) ?? [];
      own.push({ day: date.earliest, sum: (own.at(-1)?.sum ?? 0) + WEIGHTS[weight] });
      sums.set(project, own);
    }
  return (project, day) => {
    const own = sums.get(project) ?? [];
    return own[countUpTo(own, day, (one) => one.day) - 1]?.sum ?? 0;
  };
}

/** What was so on one day. */
import type { Day } from '../dates/historical-date.ts';
import { lastMomentOf } from '../dates/time-of-day.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Text } from '../model/text.ts';
import { countUpTo, lastUpTo } from './bisect.ts';
import { listEffects } from './effects.ts';
import { foldLifelines, type Lifeline } from './lifelines.ts';
import { foldMemberships, type Membership } from './memberships.ts';
import { foldNames } from './names.ts';
import { foldOwners, type Ownership } from './owners.ts';
import { foldReleases, type Release } from './releases.ts';
import { spanAt } from './spans.ts';
import { foldStages, type StageSpan } from './stages.ts';

export interface State {
  /** Lifelines of the projects and companies that were there. All maps below speak of these only. */
  readonly existing: ReadonlyMap<string, Lifeline>;
  /** By project. */
  readonly stages: ReadonlyMap<string, StageSpan>;
  /** In order of their first day. */
  readonly memberships: readonly Membership[];
  /** By what is owned. */
  readonly owners: ReadonlyMap<string, Ownership>;
  readonly names: ReadonlyMap<string, Text>;
  /** The last release by project. */
  readonly releases: ReadonlyMap<string, Release>;
}

/** The states of all days. */
export interface States {
  /** In order, each once; from one of them until the next nothing changes. */
  readonly days: readonly Day[];
  /** What was so at the end of a day: all effects up to it, that day included; of a moment, those until then. The same object while nothing changes. */
  at(day: Day): State;
}

/** Folds a chronicle once, so that each day is answered by bisection. */
export function createStates(chronicle: Chronicle): States {
  const lifelines = foldLifelines(chronicle);
  const stages = foldStages(chronicle);
  const memberships = foldMemberships(chronicle);
  const owners = foldOwners(chronicle);
  const names = foldNames(chronicle);
  const releases = foldReleases(chronicle);
  const days = listDays(chronicle, lifelines);
  const pick = (day: Day): State => {
    const existing = new Map([...lifelines].filter(([, line]) => isThere(line, day)));
    const ofExisting = <S, T>(all: ReadonlyMap<string, S>, choose: (own: S) => T | undefined): Map<string, T> =>
      new Map(
        [...all].flatMap(([id, own]): [string, T][] => {
          const value = existing.has(id) ? choose(own) : undefined;
          return value === undefined ? [] : [[id, value]];
        }),
      );
    return {
      existing,
      stages: ofExisting(stages, (spans) => spanAt(spans, day)),
      memberships: memberships
        .slice(
          0,
          countUpTo(memberships, day, ({ from }) => from),
        )
        .filter(({ to }) => to === undefined || day < to),
      owners: ofExisting(owners, (spans) => spanAt(spans, day)),
      names: ofExisting(names, (spans) => lastUpTo(spans, day, ({ from = -Infinity }) => from)?.name),
      releases: ofExisting(releases, (own) => lastUpTo(own, day, (release) => release.day)),
    };
  };
  let last: { place: number; state: State } | undefined;
  return {
    days,
    at(day) {
      const moment = lastMomentOf(day);
      const place = countUpTo(days, moment, (one) => one);
      if (last?.place !== place) last = { place, state: pick(moment) };
      return last.state;
    },
  };
}

/** What was so at the end of one day. For many days, `createStates` folds but once. */
export function stateAt(chronicle: Chronicle, day: Day): State {
  return createStates(chronicle).at(day);
}

function listDays(chronicle: Chronicle, lifelines: ReadonlyMap<string, Lifeline>): Day[] {
  const bounds = [...lifelines.values()].flatMap(({ segments, openEnd }) => [
    segments[0]!.from,
    ...(openEnd ? [] : [segments.at(-1)!.to]),
  ]);
  return [...new Set([...listEffects(chronicle).map(({ day }) => day), ...bounds])].sort((a, b) => a - b);
}

function isThere({ segments, openEnd }: Lifeline, day: Day): boolean {
  return segments[0]!.from <= day && (openEnd || day < segments.at(-1)!.to);
}

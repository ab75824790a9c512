/** What was so on one day. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Text } from '../model/text.ts';
import { foldLifelines, type Lifeline } from './lifelines.ts';
import { foldMemberships } from './memberships.ts';
import { foldNames } from './names.ts';
import { foldOwners } from './owners.ts';
import { foldReleases, type Release } from './releases.ts';
import { spanAt } from './spans.ts';
import { foldStages, type StageSpan } from './stages.ts';

export interface State {
  /** Ids of the projects and companies that were there. All maps below speak of these only. */
  readonly existing: ReadonlySet<string>;
  /** By project. */
  readonly stages: ReadonlyMap<string, StageSpan>;
  /** Companies by foundation and tier. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Owner by what is owned. */
  readonly owners: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, Text>;
  /** The last release by project. */
  readonly releases: ReadonlyMap<string, Release>;
}

/** Folds all effects up to a day, that day included, to what was so at its end. */
export function stateAt(chronicle: Chronicle, day: Day): State {
  const lifelines = foldLifelines(chronicle);
  const existing = new Set([...lifelines.values()].flatMap((line) => (isThere(line, day) ? line.entity : [])));
  const ofExisting = <S, T>(all: ReadonlyMap<string, S>, pick: (own: S) => T | undefined): Map<string, T> =>
    new Map(
      [...all].flatMap(([id, own]): [string, T][] => {
        const value = existing.has(id) ? pick(own) : undefined;
        return value === undefined ? [] : [[id, value]];
      }),
    );
  return {
    existing,
    stages: ofExisting(foldStages(chronicle), (spans) => spanAt(spans, day)),
    members: foldMembers(chronicle, day),
    owners: ofExisting(foldOwners(chronicle), (spans) => spanAt(spans, day)?.owner),
    names: ofExisting(foldNames(chronicle), (spans) => spans.findLast(({ from = -Infinity }) => from <= day)?.name),
    releases: ofExisting(foldReleases(chronicle), (releases) => releases.findLast((release) => release.day <= day)),
  };
}

function isThere({ segments, openEnd }: Lifeline, day: Day): boolean {
  return segments.some(
    ({ from, to }, index) => from <= day && (day < to || (openEnd && index === segments.length - 1)),
  );
}

function foldMembers(chronicle: Chronicle, day: Day): Map<string, Map<string, string[]>> {
  const members = new Map<string, Map<string, string[]>>();
  for (const membership of foldMemberships(chronicle)) {
    if (!spanAt([membership], day)) continue;
    const { company, of, tier } = membership;
    const tiers = members.get(of) ?? new Map<string, string[]>();
    members.set(of, tiers.set(tier, [...(tiers.get(tier) ?? []), company]));
  }
  return members;
}

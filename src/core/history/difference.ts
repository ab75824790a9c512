/** What changed between two days: the difference of two states. */
import type { Text } from '../model/text.ts';
import type { Membership } from './memberships.ts';
import type { Ownership } from './owners.ts';
import type { Release } from './releases.ts';
import type { StageSpan } from './stages.ts';
import type { State } from './state.ts';

/** What something was and became; without `from` it is new, without `to` it is gone. */
export interface Shift<T> {
  readonly subject: string;
  readonly from?: T;
  readonly to?: T;
}

export interface Difference {
  /** Projects that joined a foundation, moved to another stage, or left. */
  readonly stages: readonly Shift<StageSpan>[];
  /** Companies that joined, changed their tier, or left; one for each foundation. */
  readonly members: readonly Shift<Membership>[];
  readonly owners: readonly Shift<Ownership>[];
  /** New names of what was there on both days. */
  readonly names: readonly Shift<Text>[];
  /** New versions of what is there on the second day. */
  readonly releases: readonly Shift<Release>[];
  /** Ids of what came into being, as far as its beginning is known. */
  readonly begun: readonly string[];
  /** Ids of what came to its end. */
  readonly ended: readonly string[];
}

/** Compares the states of two days. Steps between them that were undone, or passed over, do not show. */
export function compareStates(a: State, b: State): Difference {
  const memberOf = ({ memberships }: State) =>
    new Map(memberships.map((own) => [JSON.stringify([own.company, own.of]), own]));
  return {
    stages: shift(a.stages, b.stages, ({ stage, of }) => JSON.stringify([stage, of])),
    members: shift(memberOf(a), memberOf(b), ({ tier }) => tier).map((own) => ({
      ...own,
      subject: (own.to ?? own.from)!.company,
    })),
    owners: shift(a.owners, b.owners, ({ owner }) => owner),
    names: shift(a.names, b.names, (name) => JSON.stringify(name)).filter(({ from, to }) => from && to),
    releases: shift(a.releases, b.releases, ({ version }) => version).filter(({ to }) => to),
    begun: [...b.existing].flatMap(([id, { openStart }]) => (a.existing.has(id) || openStart ? [] : id)),
    ended: [...a.existing.keys()].filter((id) => !b.existing.has(id)),
  };
}

/** How many changes a difference holds. */
export function countChanges(difference: Difference): number {
  return Object.values(difference).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
}

function shift<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, valueOf: (own: T) => string): Shift<T>[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((subject): Shift<T>[] => {
    const [from, to] = [a.get(subject), b.get(subject)];
    if (from && to && valueOf(from) === valueOf(to)) return [];
    return [{ subject, ...(from && { from }), ...(to && { to }) }];
  });
}

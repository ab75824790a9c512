/** Which company was a member of which foundation, at which tier, and when. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { listEffects } from './effects.ts';
import { foldSpans, type Change } from './spans.ts';

export interface Membership {
  readonly company: string;
  readonly of: string;
  readonly tier: string;
  readonly from: Day;
  /** First day at another tier, or outside. */
  readonly to?: Day;
  readonly event: string;
}

/** Folds all memberships, in order of their first day. A membership ends with the company or the foundation. */
export function foldMemberships(chronicle: Chronicle): Membership[] {
  const pairs = new Map<string, { company: string; of: string }>();
  const changes = listEffects(chronicle).flatMap(
    ({ day, effect, event }): Change<Omit<Membership, 'from' | 'event'>>[] => {
      if (effect.type === 'member') {
        const pair = { company: effect.subject, of: effect.of };
        const key = JSON.stringify([pair.company, pair.of]);
        pairs.set(key, pair);
        return [{ key, day, value: effect.tier === null ? null : { ...pair, tier: effect.tier }, event: event.id }];
      }
      if (effect.type !== 'ended') return [];
      return [...pairs].flatMap(([key, { company, of }]) =>
        company === effect.subject || of === effect.subject ? [{ key, day, value: null, event: event.id }] : [],
      );
    },
  );
  return [...foldSpans(changes).values()]
    .flatMap((spans) => spans.map(({ value, ...span }) => ({ ...value, ...span })))
    .sort((a, b) => a.from - b.from);
}

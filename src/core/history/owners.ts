/** Who owned what, and when. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { listEffects } from './effects.ts';
import { foldSpans, type Change } from './spans.ts';

export interface Ownership {
  readonly owner: string;
  readonly from: Day;
  /** First day with another owner or none. */
  readonly to?: Day;
  readonly event: string;
}

/** Folds the owners of every entity that had any, by id, in order of time. Ownership ends with either of the two. */
export function foldOwners(chronicle: Chronicle): Map<string, Ownership[]> {
  const owners = new Map<string, string | null>();
  const changes = listEffects(chronicle).flatMap(({ day, effect, event }): Change<string>[] => {
    if (effect.type === 'owner') {
      owners.set(effect.subject, effect.owner);
      return [{ key: effect.subject, day, value: effect.owner, event: event.id }];
    }
    if (effect.type !== 'ended') return [];
    const lost = [...owners].filter(([subject, owner]) => subject === effect.subject || owner === effect.subject);
    return lost.map(([key]) => {
      owners.set(key, null);
      return { key, day, value: null, event: event.id };
    });
  });
  return new Map(
    [...foldSpans(changes)].map(([id, spans]) => [id, spans.map(({ value, ...span }) => ({ owner: value, ...span }))]),
  );
}

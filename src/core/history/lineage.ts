/** What grew out of what, what merged into what, and who came to own whom. */
import type { Day } from '../dates/historical-date.ts';
import type { Chronicle, Effect } from '../model/chronicle.ts';
import { listEffects } from './effects.ts';

/** One line between two entities, in the direction of time: ancestor to descendant, part to whole, owned to owner. */
export interface Thread {
  readonly from: string;
  readonly to: string;
  readonly kind: 'descent' | 'merge' | 'owner';
  readonly day: Day;
  readonly event: string;
}

/** Folds the threads of a chronicle, in order of time. */
export function foldLineage(chronicle: Chronicle): Thread[] {
  return listEffects(chronicle).flatMap(({ day, effect, event }) =>
    listEnds(effect).map((ends) => ({ ...ends, day, event: event.id })),
  );
}

function listEnds(effect: Effect): Pick<Thread, 'from' | 'to' | 'kind'>[] {
  switch (effect.type) {
    case 'descends-from':
      return effect.from.map((from) => ({ from, to: effect.subject, kind: 'descent' }));
    case 'merged':
      return effect.from.map((from) => ({ from, to: effect.subject, kind: 'merge' }));
    case 'owner':
      return effect.owner === null ? [] : [{ from: effect.subject, to: effect.owner, kind: 'owner' }];
    default:
      return [];
  }
}

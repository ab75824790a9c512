/** Effects as sentences. */
import type { Effect } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { detailWordsOf } from './detail.ts';

/** What entities and stages are called, by id. */
export interface Names {
  entity(id: string): string;
  stage(id: string): string;
  /** Undefined where it is not known. */
  tier(id: string): string | undefined;
}

/** Says in one sentence what an effect changed. */
export function effectText(effect: Effect, names: Names, lang: Lang): string {
  const words = detailWordsOf(lang);
  const subject = names.entity(effect.subject);
  switch (effect.type) {
    case 'started':
      return words.effectStarted(subject);
    case 'ended':
      return words.effectEnded(subject);
    case 'stage':
      return words.effectStage(subject, names.stage(effect.stage), names.entity(effect.of));
    case 'member':
      return effect.tier === null
        ? words.effectLeft(subject, names.entity(effect.of))
        : words.effectMember(subject, names.entity(effect.of), names.tier(effect.tier));
    case 'owner':
      return effect.owner === null
        ? words.effectNoOwner(subject)
        : words.effectOwner(subject, names.entity(effect.owner));
    case 'renamed':
      return words.effectRenamed(subject, effect.name[lang]);
    case 'merged':
      return words.effectMerged(subject, words.list(effect.from.map(names.entity)), effect.from.length);
    case 'descends-from':
      return words.effectDescends(subject, words.list(effect.from.map(names.entity)));
    case 'released':
      return words.effectReleased(subject, effect.version);
  }
}

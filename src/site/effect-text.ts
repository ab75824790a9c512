/** Effects as sentences. */
import type { Effect } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { wordsOf } from '../i18n/languages.ts';
import type { Lookup } from './lookup.ts';

/** Says in one sentence what an effect changed. */
export function effectText(effect: Effect, lookup: Lookup, lang: Lang): string {
  const words = wordsOf(lang);
  const name = (id: string) => lookup.entity(id).name[lang];
  const subject = name(effect.subject);
  switch (effect.type) {
    case 'started':
      return words.effectStarted(subject);
    case 'ended':
      return words.effectEnded(subject);
    case 'stage': {
      const stage = lookup.chronicle.stages.find(({ id }) => id === effect.stage)!;
      return words.effectStage(subject, stage.name[lang], name(effect.of));
    }
    case 'member':
      return effect.tier === null
        ? words.effectLeft(subject, name(effect.of))
        : words.effectMember(subject, name(effect.of), effect.tier);
    case 'owner':
      return effect.owner === null ? words.effectNoOwner(subject) : words.effectOwner(subject, name(effect.owner));
    case 'renamed':
      return words.effectRenamed(subject, effect.name[lang]);
    case 'merged':
      return words.effectMerged(subject, words.list(effect.from.map(name)), effect.from.length);
    case 'descends-from':
      return words.effectDescends(subject, words.list(effect.from.map(name)));
    case 'released':
      return words.effectReleased(subject, effect.version);
  }
}

import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/core/model/chronicle.ts';
import type { Lang } from '../../src/core/model/text.ts';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { effectText } from '../../src/i18n/effect-text.ts';
import { wordsOf } from '../../src/i18n/languages.ts';
import type { Words } from '../../src/i18n/words.ts';
const NAMES = {
  en: { galley: 'Galley', sloop: 'Sloop', yard: 'Yard', harbour: 'Harbour', grown: 'Grown', trireme: 'Trireme' },
  ja: {
    ...{ galley: 'ガレー船', sloop: 'スループ船', yard: '造船所', harbour: '港湾財団' },
    ...{ grown: '成熟', trireme: '三段櫂船' },
  },
};

const namesIn = (lang: Lang) => {
  const name = (id: string) => NAMES[lang][id as keyof (typeof NAMES)['en']];
  return { entity: name, stage: name, tier: (id: string) => (id === 'member' ? undefined : id) };
};

type Sentence = (words: Words, names: (typeof NAMES)['en']) => string;

const galley = { subject: 'galley' };
const member = (tier: string | null): Effect => ({ type: 'member', subject: 'yard', of: 'harbour', tier });
const SENTENCES: [Effect, Sentence][] = [
  [{ type: 'started', ...galley }, (words, names) => words.effectStarted(names.galley)],
  [{ type: 'ended', ...galley }, (words, names) => words.effectEnded(names.galley)],
  [
    { type: 'stage', ...galley, stage: 'grown', of: 'harbour' },
    (words, names) => words.effectStage(names.galley, names.grown, names.harbour),
  ],
  [member('gold'), (words, names) => words.effectMember(names.yard, names.harbour, 'gold')],
  [member('member'), (words, names) => words.effectMember(names.yard, names.harbour)],
  [member(null), (words, names) => words.effectLeft(names.yard, names.harbour)],
  [{ type: 'owner', ...galley, owner: 'yard' }, (words, names) => words.effectOwner(names.galley, names.yard)],
  [{ type: 'owner', ...galley, owner: null }, (words, names) => words.effectNoOwner(names.galley)],
  [
    { type: 'renamed', ...galley, name: { en: NAMES.en.trireme, ja: NAMES.ja.trireme } },
    (words, names) => words.effectRenamed(names.galley, names.trireme),
  ],
  [
    { type: 'merged', ...galley, from: ['sloop', 'yard'] },
    (words, names) => words.effectMerged(names.galley, words.list([names.sloop, names.yard]), 2),
  ],
  [{ type: 'merged', ...galley, from: ['sloop'] }, (words, names) => words.effectMerged(names.galley, names.sloop, 1)],
  [
    { type: 'descends-from', ...galley, from: ['sloop'] },
    (words, names) => words.effectDescends(names.galley, names.sloop),
  ],
  [{ type: 'released', ...galley, version: '1.0' }, (words, names) => words.effectReleased(names.galley, '1.0')],
];

describe('effectText', () => {
  it.each(SENTENCES)('says %j in every language', (effect, sentence) => {
    for (const lang of LANGUAGES)
      expect(effectText(effect, namesIn(lang), lang)).toBe(sentence(wordsOf(lang), NAMES[lang]));
  });
});

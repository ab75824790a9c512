/** How the names and words of the record are spelt, for words that are spelt in none of these ways. */
import { editDistance } from '../model/edit-distance.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { foldText } from './fold.ts';
import { wordsOf } from './terms.ts';

export interface Spellings {
  /** How a folded word is written; undefined if the record does not have it. */
  written(word: string): string | undefined;
  /** How the nearest words are written, the nearest first, at most three; names come before other words as near. */
  near(word: string): readonly string[];
}

const MOST = 3;
const MOST_LETTERS = 32;
const WORDS = /[\p{Script=Latin}\p{M}]{4,}|[\p{Script=Katakana}ー]{3,}/gu;

/** The spellings of names, aliases and the words of titles, in both languages. */
export function createSpellings({ entities, events }: Chronicle): Spellings {
  const spellings = new Map<string, string>();
  const add = (folded: string, written: string): void => {
    if (!spellings.has(folded)) spellings.set(folded, written);
  };
  for (const { name, aliases } of entities)
    for (const one of [...Object.values(name), ...aliases]) add(wordsOf(one).join(''), one);
  const names = new Set(spellings.keys());
  for (const { title } of events)
    for (const text of Object.values(title))
      for (const [word] of text.normalize('NFKC').matchAll(WORDS)) add(foldText(word), word.toLowerCase());

  return {
    written: (word) => spellings.get(word),
    near(word) {
      const slips = slipsOf(word);
      if (slips === 0) return [];
      const near: { written: string; distance: number }[] = [];
      for (const [folded, written] of spellings) {
        if (Math.abs(folded.length - word.length) > slips) continue;
        const distance = editDistance(word, folded) - (names.has(folded) ? 0.5 : 0);
        if (distance <= slips) near.push({ written, distance });
      }
      near.sort((a, b) => a.distance - b.distance);
      return near.slice(0, MOST).map(({ written }) => written);
    },
  };
}

/** Further than search itself goes, since this only proposes. */
function slipsOf(word: string): number {
  if (word.length < 3 || word.length > MOST_LETTERS) return 0;
  return Math.min(4, Math.max(1, Math.floor(word.length * 0.4)));
}

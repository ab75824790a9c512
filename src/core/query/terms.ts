/** Text to the terms that it is found by: words, and two-letter grams of Japanese. */
import { foldText } from './fold.ts';

const JAPANESE = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々〆`;

/** Particles tie words together; a reader leaves them out. Only such as stand between other letters than hiragana. */
const PARTICLES = /(?<=[^\s\p{Script=Hiragana}])[のはがをにへとでもや](?!\p{Script=Hiragana})/gu;

const APOSTROPHES = /['’](?:s\b)?/gi;
const VERSION_PREFIX = /\bv(?=\d)/g;
const WORDS = new RegExp(String.raw`[${JAPANESE}]+|\p{N}+(?:\.\p{N}+)+|(?:(?![${JAPANESE}])[\p{L}\p{N}\p{M}])+`, 'gu');
const KATAKANA_WORDS = /[\p{Script=Katakana}ー]{3,}/gu;
const IS_JAPANESE = new RegExp(`^[${JAPANESE}]`, 'u');

/**
 * The folded words of a text, in order, each once: a run of Japanese, a version such as `1.10`, or a run of other letters
 * and digits. `v1.0` gives `1.0`, `CI/CD` gives `ci` and `cd`, `Nimbus's` gives `nimbus`.
 */
export function wordsOf(text: string): string[] {
  const folded = foldText(text.normalize('NFKC').replace(PARTICLES, ' ').replace(APOSTROPHES, ''));
  return [...new Set(folded.replace(VERSION_PREFIX, '').match(WORDS) ?? [])];
}

/** The folded words of a text that are written in katakana: mostly names, and the words that are misspelt. */
export function katakanaWordsOf(text: string): string[] {
  return (text.normalize('NFKC').match(KATAKANA_WORDS) ?? []).map(foldText);
}

/** The terms of one folded word: a Japanese run of two letters or more as overlapping pairs, any other word as it is. */
export function gramsOf(word: string): string[] {
  const letters = [...word];
  if (letters.length < 2 || !isJapanese(word)) return [word];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/** All terms of a text, each once: 「卒業式 1.0」 gives 卒業, 業式 and 1.0. */
export function termsOf(text: string): string[] {
  return [...new Set(wordsOf(text).flatMap(gramsOf))];
}

/** Whether a folded word or term is a Japanese one. */
export function isJapanese(word: string): boolean {
  return IS_JAPANESE.test(word);
}

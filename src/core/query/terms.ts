/** Text to the terms that it is found by: words, and two-letter grams of Japanese. */
import { foldText } from './fold.ts';

const JAPANESE = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々〆`;

/** Particles tie words together; a reader leaves them out. Only such as stand between other letters than hiragana. */
const PARTICLES = /(?<=[^\s\p{Script=Hiragana}])[のはがをにへとでもや](?!\p{Script=Hiragana})/gu;

const APOSTROPHES = /['’](?:s\b)?/gi;
const VERSION_PREFIX = /\bv(?=\d)/g;
const VERSION = String.raw`\p{N}+(?:\.\p{N}+)+`;
const WORDS = new RegExp(
  String.raw`[${JAPANESE}]+|${VERSION}|(?:(?![${JAPANESE}])(?!\p{N}+\.\p{N})[\p{L}\p{N}\p{M}])+`,
  'gu',
);
const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_WORDS = /\d+(?:\.\d+)+|(?:(?!\d+\.\d)[a-z\d])+/g;
const KATAKANA_WORDS = /[\p{Script=Katakana}ー]{3,}/gu;
const IS_JAPANESE = new RegExp(`^[${JAPANESE}]`, 'u');
/** No letter of Japanese comes before it in Unicode. */
const FIRST_JAPANESE = '\u2e80';
const KANA_IN_WORD = /(\p{Script=Katakana}{3,})/u;
const IS_KANA_RUN = /^\p{Script=Katakana}{3,}$/u;
const KANA_RUNS = /\p{Script=Katakana}{3,}/gu;

const ENGLISH_WORD = /^[a-z]{4,}$/;
const ENDING = /(?:ions?|e?ments?|ings?|ers?|ed|es|s|e)$/;
const SHORTEST_STEM = 3;

/**
 * The folded words of a text, in order, each once: a run of Japanese, a version such as `1.10`, or a run of other letters
 * and digits. `v1.0` gives `1.0`, `CI/CD` gives `ci` and `cd`, `Nimbus's` gives `nimbus`.
 */
export function wordsOf(text: string): string[] {
  // Most text of a Latin page is plain, has no particles, and is cut up without tables of all scripts.
  const isPlain = PLAIN.test(text);
  const bare = isPlain ? text : text.normalize('NFKC').replace(PARTICLES, ' ');
  const folded = foldText(bare.replace(APOSTROPHES, '')).replace(VERSION_PREFIX, '');
  return [...new Set(folded.match(isPlain ? PLAIN_WORDS : WORDS) ?? [])];
}

/** The folded words of a text that are written in katakana: mostly names, and the words that are misspelt. */
export function katakanaWordsOf(text: string): string[] {
  if (PLAIN.test(text)) return [];
  return (text.normalize('NFKC').match(KATAKANA_WORDS) ?? []).map(foldText);
}

/**
 * The parts of a folded word that may stand apart: in a Japanese one a run of kana and what is beside it, so that a name
 * and 買収 behind it need not be neighbours. A single letter stays with its neighbours.
 */
export function partsOf(word: string): string[] {
  const parts = word.split(KANA_IN_WORD).filter((part) => part !== '');
  return parts.every((part) => [...part].length > 1) ? parts : [word];
}

/** The runs of kana in a folded word, of three letters or more. */
export function kanaRunsOf(word: string): readonly string[] {
  return word.match(KANA_RUNS) ?? [];
}

/** Whether a folded word is a run of kana of three letters or more. */
export function isKanaRun(word: string): boolean {
  return word >= FIRST_JAPANESE && IS_KANA_RUN.test(word);
}

/** The terms of one folded word: a Japanese run of two letters or more as overlapping pairs, any other word as it is. */
export function gramsOf(word: string): string[] {
  if (!isJapanese(word)) return [word];
  const grams: string[] = [];
  let last = '';
  for (const letter of word) {
    if (last !== '') grams.push(last + letter);
    last = letter;
  }
  return grams.length > 0 ? grams : [word];
}

/** Whether a folded word or term is a Japanese one. */
export function isJapanese(word: string): boolean {
  return word >= FIRST_JAPANESE && IS_JAPANESE.test(word);
}

/** An English word without its ending, so that "graduates" meets "graduation"; any other word, and a short one, as it is. */
export function stemOf(word: string): string {
  if (!ENGLISH_WORD.test(word)) return word;
  const stem = word.replace(ENDING, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

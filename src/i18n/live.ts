/** The words of the browser by language. */
import type { Lang } from '../core/model/text.ts';
import { liveEn } from './live-en.ts';
import { liveJa } from './live-ja.ts';
import type { LiveWords } from './live-words.ts';

const WORDS: Readonly<Record<Lang, LiveWords>> = { en: liveEn, ja: liveJa };

/** What the browser says in a language. */
export function liveWordsOf(lang: Lang): LiveWords {
  return WORDS[lang];
}

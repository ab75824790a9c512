/** The words of the browser by language. */
import type { Lang } from '../core/model/text.ts';
import { byLanguage } from './by-language.ts';
import { liveEn } from './live-en.ts';
import { liveJa } from './live-ja.ts';
import type { LiveWords } from './live-words.ts';

const WORDS = byLanguage<LiveWords>('interface', { en: liveEn, ja: liveJa });

/** What the browser says in a language. */
export function liveWordsOf(lang: Lang): LiveWords {
  return WORDS[lang];
}

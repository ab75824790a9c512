/** The words of the landscape by language. */
import type { Lang } from '../core/model/text.ts';
import { landscapeEn } from './landscape-en.ts';
import { landscapeJa } from './landscape-ja.ts';
import type { LandscapeWords } from './landscape-words.ts';

const WORDS: Readonly<Record<Lang, LandscapeWords>> = { en: landscapeEn, ja: landscapeJa };

/** The words of the landscape in a language. */
export function landscapeWordsOf(lang: Lang): LandscapeWords {
  return WORDS[lang];
}

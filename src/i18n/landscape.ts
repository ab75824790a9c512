/** The words of the landscape by language. */
import type { Lang } from '../core/model/text.ts';
import { byLanguage } from './by-language.ts';
import { landscapeEn } from './landscape-en.ts';
import { landscapeJa } from './landscape-ja.ts';
import type { LandscapeWords } from './landscape-words.ts';

const WORDS = byLanguage<LandscapeWords>('landscape', { en: landscapeEn, ja: landscapeJa });

/** The words of the landscape in a language. */
export function landscapeWordsOf(lang: Lang): LandscapeWords {
  return WORDS[lang];
}

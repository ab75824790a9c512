/** The words of a comparison by language. */
import type { Lang } from '../core/model/text.ts';
import { byLanguage } from './by-language.ts';
import { compareEn } from './compare-en.ts';
import { compareJa } from './compare-ja.ts';
import type { CompareWords } from './compare-words.ts';

const WORDS = byLanguage<CompareWords>('compare', { en: compareEn, ja: compareJa });

/** The words of a comparison in a language. */
export function compareWordsOf(lang: Lang): CompareWords {
  return WORDS[lang];
}

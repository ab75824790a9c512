/** The words of the search by language. */
import type { Lang } from '../core/model/text.ts';
import { byLanguage } from './by-language.ts';
import { searchEn } from './search-en.ts';
import { searchJa } from './search-ja.ts';
import type { SearchWords } from './search-words.ts';

const WORDS = byLanguage<SearchWords>('search', { en: searchEn, ja: searchJa });

/** What the search says in a language. */
export function searchWordsOf(lang: Lang): SearchWords {
  return WORDS[lang];
}

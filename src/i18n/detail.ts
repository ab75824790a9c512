/** The words for the detail of an event by language. */
import type { Lang } from '../core/model/text.ts';
import { byLanguage } from './by-language.ts';
import { detailEn } from './detail-en.ts';
import { detailJa } from './detail-ja.ts';
import type { DetailWords } from './detail-words.ts';

const WORDS = byLanguage<DetailWords>('interface', { en: detailEn, ja: detailJa });

/** How the detail of an event is told in a language. */
export function detailWordsOf(lang: Lang): DetailWords {
  return WORDS[lang];
}

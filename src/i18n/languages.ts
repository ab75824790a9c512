/** The interface words by language. */
import type { Lang } from '../core/model/text.ts';
import { byLanguage } from './by-language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';

const WORDS = byLanguage<Words>('interface', { en, ja });

/** The interface words of a language. */
export function wordsOf(lang: Lang): Words {
  return WORDS[lang];
}

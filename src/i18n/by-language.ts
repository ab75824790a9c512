/** Words by language: those of the code, those of the data in their place, English where a language has neither. */
import type { Lang } from '../core/model/text.ts';
import { giveWords, LANGUAGES } from './given.ts';

/** The words of a group by language. `group` is what files of words call it. */
export function byLanguage<W>(group: string, known: Readonly<Record<Lang, W>>): Readonly<Record<Lang, W>> {
  const languages = new Set([...(Object.keys(known) as Lang[]), ...LANGUAGES]);
  return Object.fromEntries(
    [...languages].map((lang) => [lang, giveWords(group, lang, lang in known ? known[lang] : known.en)]),
  ) as Record<Lang, W>;
}

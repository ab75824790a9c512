/**
 * What the data folder says of languages: which ones the site speaks, and words that it gives for them. In scripts for
 * browsers the build puts the answers in the place of this file (`site/given-source.ts`), since they can read no folder.
 */
import { existsSync, readFileSync } from 'node:fs';
import { languagesOf } from '../core/model/languages.ts';
import type { Lang } from '../core/model/text.ts';
import { translate } from './translate.ts';

const folder = process.env['DATA_DIR'] || 'data';

/** The languages of the site; the first lies at its root, the others in folders of their names. */
export const LANGUAGES: readonly Lang[] = languagesOf(readJson('site.json'));

/** The folder of a language: empty for the first, else with a slash at its end. */
export const folderOf = (lang: Lang): string => (lang === LANGUAGES[0] ? '' : `${lang}/`);

/** The words that the data give, by language and group. */
export const GIVEN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, (readJson(`words/${lang}.json`) ?? {}) as Record<string, unknown>]),
);

/** The words of a group in a language, with those of the data in the place of those of the code. */
export function giveWords<W>(group: string, lang: string, words: W): W {
  return translate(words, GIVEN[lang]?.[group], lang) as W;
}

// What is wrong in a file is told where the data are checked.
function readJson(path: string): unknown {
  try {
    return existsSync(`${folder}/${path}`) ? (JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

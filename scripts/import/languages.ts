/** How texts of one language are written where the data asks for all: the one place to change once it does not. */
import type { Text } from '../../src/core/model/text.ts';
import { LANGUAGES } from '../../src/i18n/given.ts';

/** The text in every language of the site. It stays as it was written: the check's notes list what is to translate. */
export function inEveryLanguage(text: string): Text {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, text])) as Text;
}

/** What the report says of it. */
export const LANGUAGE_LOSS = {
  wrong: `the file has one language, the data needs ${LANGUAGES.join(' and ')}`,
  right: 'each text stands in all of them as it was written; the notes of the check list what is to translate',
};

/** Words that the import adds itself, which it can say in all of them. */
const OWN: ReadonlyMap<string, Text> = new Map([
  ['Event', { en: 'Event', ja: '出来事' }],
  ['Era', { en: 'Era', ja: '時代' }],
  ['Tags', { en: 'Tags', ja: 'タグ' }],
  ['Organisations', { en: 'Organisations', ja: '組織' }],
]);

/** The name of a kind or a band: the import's own in each language, others as they were written. */
export const nameInEveryLanguage = (name: string): Text => OWN.get(name) ?? inEveryLanguage(name);

/** What is known of a lane: that the file names it. */
export const aboutLane = (name: string, file: string): Text => ({
  en: `“${name}”, as ${file} names it.`,
  ja: `${file}に「${name}」として載るもの。`,
});

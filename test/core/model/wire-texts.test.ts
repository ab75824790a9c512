import { expect, it } from 'vitest';
import type { Lang, Text } from '../../../src/core/model/text.ts';
import { decodeTexts, encodeTexts } from '../../../src/core/model/wire-texts.ts';

const TEXTS = [
  { en: 'Launched', ja: '進水' },
  { en: '1.0', ja: '1.0' },
  { en: '', ja: '' },
];

it('encodeTexts writes what languages share with the first once', () => {
  expect(encodeTexts(TEXTS, ['en', 'ja'])).toEqual(['Launched\u001e1.0\u001e', '進水\u001e\t\u001e\t']);
});

it.each([[['en', 'ja']], [['ja']], [['de', 'en', 'ja']]])('decodeTexts undoes encodeTexts in %j', (tags) => {
  const languages = tags as Lang[];
  const texts = TEXTS.map((text, number) =>
    Object.fromEntries(languages.map((lang) => [lang, (text as Partial<Text>)[lang] ?? `Wort ${String(number)}`])),
  ) as Text[];
  const read = decodeTexts(encodeTexts(texts, languages), languages, texts.length);
  expect(texts.map((_, place) => read(place))).toEqual(texts);
});

import { expect, it } from 'vitest';
import { decodeTexts, encodeTexts } from '../../../src/core/model/wire-texts.ts';

const TEXTS = [
  { en: 'Launched', ja: '進水' },
  { en: '1.0', ja: '1.0' },
  { en: '', ja: '' },
];

it('encodeTexts writes what both languages share once', () => {
  expect(encodeTexts(TEXTS)).toEqual(['Launched\u001e1.0\u001e', '進水\u001e\t\u001e\t']);
});

it('decodeTexts undoes encodeTexts', () => {
  const read = decodeTexts(encodeTexts(TEXTS), TEXTS.length);
  expect(TEXTS.map((_, place) => read(place))).toEqual(TEXTS);
});

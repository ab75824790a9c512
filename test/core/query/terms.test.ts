import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/query/fold.ts';
import { gramsOf, termsOf, wordsOf } from '../../../src/core/query/terms.ts';
import { anyText } from './any-text.ts';

test.each([
  ['Kybernautes 1.0 takes off', ['kybernautes', '1.0', 'takes', 'off']],
  ['v1.10.3, v2', ['1.10.3', '2']],
  ['k9s', ['k9s']],
  ['CI/CD', ['ci', 'cd']],
  ['open-source c++', ['open', 'source', 'c']],
  ["Montgolf's ship doesn't", ['montgolf', 'ship', 'doesnt']],
  ['Montgolf’s', ['montgolf']],
  ['go go GO', ['go']],
  ['クラウド・スキフ', ['クラウドスキフ']],
  ['Kybernautesの卒業', ['kybernautes', '卒業']],
  ['クバナウテスの卒業', ['クバナウテス', '卒業']],
  ['くばなうてす', ['クバナウテス']],
  ['2015年7月', ['2015', '年', '7', '月']],
  ['…！？', []],
  ['', []],
])('wordsOf %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['卒業式', ['卒業', '業式']],
  ['年', ['年']],
  ['kybernautes', ['kybernautes']],
  ['𠮷野家', ['𠮷野', '野家']],
])('gramsOf %j', (word, grams) => {
  expect(gramsOf(word)).toEqual(grams);
});

test('termsOf gives every term once', () => {
  expect(termsOf('卒業式 1.0、卒業')).toEqual(['卒業', '業式', '1.0']);
});

test('termsOf gives folded terms, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const term of termsOf(text)) {
        expect(term).not.toBe('');
        expect(foldText(term)).toBe(term);
      }
    }),
  );
});

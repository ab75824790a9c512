import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/query/fold.ts';
import { gramsOf, isKanaRun, kanaRunsOf, partsOf, stemOf, wordsOf } from '../../../src/core/query/terms.ts';
import { anyText } from './any-text.ts';

test.each([
  ['Kybernautes 1.0 takes off', ['kybernautes', '1.0', 'takes', 'off']],
  ['v1.10.3, v2', ['1.10.3', '2']],
  ['k9s', ['k9s']],
  ['kybernautes1.10', ['kybernautes', '1.10']],
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

test('wordsOf cuts plain text as it cuts the same in full width', () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aBz09. -_/v's+&"), maxLength: 20 });
  fc.assert(
    fc.property(plain, (text) => {
      expect(wordsOf(text)).toEqual(wordsOf(`${text} \u3000`));
    }),
  );
});

test.each([
  ['クバナウテス卒業', ['クバナウテス', '卒業']],
  ['卒業クバナウテス', ['卒業', 'クバナウテス']],
  ['クバナウテス社', ['クバナウテス社']],
  ['受ケ入レ', ['受ケ入レ']],
  ['kybernautes', ['kybernautes']],
])('partsOf %j', (word, parts) => {
  expect(partsOf(word)).toEqual(parts);
});

test.each([
  ['graduates', 'graduation'],
  ['renamed', 'renaming'],
  ['announces', 'announcement'],
  ['buys', 'buy'],
])('stemOf %j is that of %j', (word, other) => {
  expect(stemOf(word)).toBe(stemOf(other));
});

test.each(['red', '1.0s', '卒業', 'クバナウテス', ''])('stemOf leaves %j as it is', (word) => {
  expect(stemOf(word)).toBe(word);
});

test('all that is found by is folded, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = wordsOf(text);
      for (const term of words.flatMap((word) => [...gramsOf(word), ...kanaRunsOf(word), ...partsOf(word)])) {
        expect(term).not.toBe('');
        expect(foldText(term)).toBe(term);
      }
      for (const run of words.flatMap(kanaRunsOf)) expect(isKanaRun(run)).toBe(true);
    }),
  );
});

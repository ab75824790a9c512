import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/query/fold.ts';
import { anyText } from './any-text.ts';

test.each([
  ['Kybernautes', 'kybernautes'],
  ['Ｋｙｂｅｒｎａｕｔｅｓ', 'kybernautes'],
  ['くばなうてす', 'クバナウテス'],
  ['ｸﾊﾞﾅｳﾃｽ', 'クバナウテス'],
  ['オープンソース・サミット', 'オプンソスサミット'],
  ['ｵｰﾌﾟﾝｿｰｽ･ｻﾐｯﾄ', 'オプンソスサミット'],
  ['おーぷん', 'オプン'],
  ['Montgolfier Frères', 'montgolfier freres'],
  ['e\u0301', 'e'],
  ['ガ', 'ガ'],
  ['か\u3099', 'ガ'],
  ['ぱゔ', 'パブ'],
  ['ヴァイオリン', 'バイオリン'],
  ['ｳﾞｪｰﾙ', 'ベル'],
  ['ウェブ', 'ウエブ'],
  ['ツィッター', 'ツイッタ'],
  ['a\u200bb\u00adc', 'abc'],
  ['İ', 'i'],
  ['卒業', '卒業'],
  ['', ''],
])('foldText of %j is %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('foldText keeps voiced and unvoiced kana apart', () => {
  expect(foldText('ガ')).not.toBe(foldText('カ'));
  expect(foldText('ﾊﾟ')).not.toBe(foldText('ﾊ'));
});

test('foldText changes nothing the second time, for every letter of the basic plane', () => {
  const changed: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const once = foldText(`${String.fromCharCode(code)}x`);
    if (foldText(once) !== once) changed.push(code.toString(16));
  }
  expect(changed).toEqual([]);
});

test('foldText changes nothing the second time, for any text', () => {
  const letters = fc.constantFrom(...'aÀǅÉéｶﾞか\u3099ー・ｰ･\u0301\u200d·Σß゛ﾟ🚀①㍿ｱΣヴァゥｳﾞｪウ\u3099');
  const mixed = fc.oneof(
    anyText,
    fc.array(letters).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(mixed, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { numRuns: 1000 },
  );
});

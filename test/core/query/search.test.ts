import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/core/query/search.ts';
import { sampleChronicle } from './sample-chronicle.ts';
import { anyText } from './any-text.ts';

const search = createSearch(sampleChronicle);
const found = (text: string): string[] => search(text, 'en').map(({ id }) => id);
const firstOf = (text: string): string | undefined => found(text)[0];

describe('createSearch', () => {
  test.each([
    ['kybernautes', 'as it is written'],
    ['KYBERN', 'begun, in capitals'],
    ['ｋｙｂｅｒｎａｕｔｅｓ', 'in full width'],
    ['kybernauts', 'with a letter left out'],
    ['kybenrautes', 'with letters swapped'],
    ['kybernaughtes', 'with letters too many'],
    ['k9s', 'by an alias'],
    ['クバナウテス', 'by a Japanese alias'],
    ['くばなうてす', 'by an alias in hiragana'],
    ['ｸﾊﾞﾅｳﾃｽ', 'by an alias in half-width kana'],
    ['クバナウティス', 'by a misspelt Japanese alias'],
    ['kyber nautes', 'written apart'],
  ])('finds the entity first by %s, %s', (text) => {
    expect(firstOf(text)).toBe('kybernautes');
    expect(found(text)).toContain('kybernautes-1-0');
  });

  test.each([
    ['promenadius', 'promenadus'],
    ['プロムナーダス', 'promenadus'],
    ['プロムナダズ', 'promenadus'],
    ['クラウドスキフ', 'cloud-skiff'],
    ['cloudskiff', 'cloud-skiff'],
    ['cluod skif', 'cloud-skiff'],
    ['montgolfier freres', 'montgolf'],
    ['north wind works', 'boreas'],
    ['zephyr', 'boreas'],
    ['zephir', 'boreas'],
    ['ゼファー', 'boreas'],
    ['航空組合', 'air-guild'],
    ['航空', 'air-guild'],
    ['AG', 'air-guild'],
  ])('finds for %s first %s', (text, id) => {
    expect(firstOf(text)).toBe(id);
  });

  test.each([
    ['卒業', 'kybernautes-master'],
    ['boreas 改名', 'boreas-rename'],
    ['boreas renaming', 'boreas-rename'],
    ['k9s 1.0', 'kybernautes-1-0'],
    ['kybernautes v1.0', 'kybernautes-1-0'],
    ['promenadius v2.1', 'skiff-release'],
    ['クバナウテスの卒業', 'kybernautes-master'],
    ['名作', 'kybernautes-master'],
    ['cafe', 'skiff-release'],
    ['skyhaven', 'first-meeting'],
    ['スカイヘーヴン', 'first-meeting'],
    ['スカイヘブン', 'first-meeting'],
  ])('finds for %s first the event %s', (text, id) => {
    expect(firstOf(text)).toBe(id);
  });

  test('has every word of the query in every hit', () => {
    expect(found('montgolf kybernautes').sort()).toEqual(['kybernautes-1-0', 'kybernautes-launch']);
    expect(found('montgolf 卒業')).toEqual([]);
  });

  test('puts entities before events, and the weightier of two events first', () => {
    const types = search('kybernautes', 'ja').map(({ type }) => type);
    expect(types).toEqual(['project', 'event', 'event', 'event', ...types.slice(4)]);
    expect(found('kybernautes').indexOf('kybernautes-1-0')).toBeLessThan(
      found('kybernautes').indexOf('kybernautes-launch'),
    );
  });

  test('tells companies from projects', () => {
    expect(search('montgolf', 'en')[0]).toMatchObject({ type: 'company', id: 'montgolf' });
    expect(search('promenadus', 'en')[0]).toMatchObject({ type: 'project', id: 'promenadus' });
  });

  test('marks what matched in the title of the language asked for', () => {
    const rangesIn = (text: string, lang: 'en' | 'ja', id: string): unknown =>
      search(text, lang).find((hit) => hit.id === id)?.ranges;
    expect(rangesIn('kyber', 'en', 'kybernautes-launch')).toEqual([[15, 20]]);
    expect(rangesIn('kybernauts', 'en', 'kybernautes-launch')).toEqual([[15, 26]]);
    expect(rangesIn('卒業', 'ja', 'kybernautes-master')).toEqual([[16, 18]]);
    expect(rangesIn('卒業', 'en', 'kybernautes-master')).toEqual([]);
    expect(rangesIn('k9s', 'en', 'kybernautes')).toEqual([]);
  });

  test('gives no more hits than asked for, the best ones', () => {
    expect(search('kybernautes', 'en', 2)).toEqual(search('kybernautes', 'en').slice(0, 2));
    expect(search('kybernautes', 'en', 0)).toEqual([]);
  });

  test.each(['', '   ', '、。！', 'qqqqqqqq', 'ぬぬぬぬぬ', '9999'])('finds nothing for %j', (text) => {
    expect(search(text, 'en')).toEqual([]);
  });

  test('has scores that never rise, and each hit once, for any text', () => {
    const word = fc.oneof(
      anyText,
      fc.constantFrom(
        'kyber',
        '卒業',
        'クバ',
        'cloud',
        '1.',
        '"',
        '^',
        '!',
        '|',
        '\\',
        '(',
        '\ud800',
        '__proto__',
        'の',
        'x'.repeat(300),
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.constantFrom(' ', ''), (words, between) => {
        const hits = search(words.join(between), 'ja');
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      }),
    );
  });
});

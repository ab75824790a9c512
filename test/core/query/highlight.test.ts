import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHighlighter } from '../../../src/core/query/highlight.ts';
import { wordsOf } from '../../../src/core/query/terms.ts';
import { anyText } from './any-text.ts';

const highlight = createHighlighter();
const marked = (text: string, query: string): string[] =>
  highlight(text, wordsOf(query)).map(([start, end]) => text.slice(start, end));

describe('createHighlighter', () => {
  test.each([
    ['Kybernautes 1.0 takes off', 'kybernautes 1.0', ['Kybernautes', '1.0']],
    ['Kybernautes 1.0 takes off', 'kyb', ['Kyb']],
    ['Rebound and bound', 'bound', ['bound']],
    ['Skiff v2.1', '2.1', ['2.1']],
    ['Version 12.1', '2.1', []],
    ['The café décor', 'cafe decor', ['café', 'décor']],
    ['Ｋｙｂｅｒの船', 'kyber', ['Ｋｙｂｅｒ']],
    ['Kybernautes が組合を卒業', '卒業', ['卒業']],
    ['散歩のためのエンジン', 'えんじん', ['エンジン']],
    ['オープンソース', 'オプンソス', ['オープンソース']],
    ['マスターの船', 'マスター', ['マスター']],
    ['クラウド・スキフ', 'クラウド', ['クラウド']],
    ['ｸﾊﾞﾅｳﾃｽ登場', 'クバナウテス', ['ｸﾊﾞﾅｳﾃｽ']],
    ['社名をZephyrに', 'zephyr', ['Zephyr']],
    ['クラウドのヴィジョン', 'びじょん', ['ヴィジョン']],
    ['ｳﾞｪｰﾙ公開', 'ベール', ['ｳﾞｪｰﾙ']],
    ['', 'x', []],
    ['x', '', []],
  ])('marks in %j for %j', (text, query, parts) => {
    expect(marked(text, query)).toEqual(parts);
  });

  test('gives ranges in order, apart and within the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        const ranges = highlight(text, wordsOf(`${text.slice(2, 8)} ${more}`));
        const ends = ranges.flat();
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(new Set(ends).size).toBe(ends.length);
        expect(Math.max(0, ...ends)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

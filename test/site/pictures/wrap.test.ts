import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/given.ts';
import { balanceText, splitPhrases, wrapText } from '../../../src/site/pictures/wrap.ts';

/** Every character as wide as one unit. */
const measure = (text: string): number => [...text].length;
const bare = (text: string): string => text.replace(/\s/g, '');
const texts = fc.string({ unit: fc.constantFrom(...'abc のを発表コンテナー、。（）'), maxLength: 60, size: 'max' });

describe('wrapText', () => {
  it('fills lines with whole words', () => {
    expect(wrapText('one two three four', 'en', 9, measure)).toEqual(['one two', 'three', 'four']);
  });
  it('breaks Japanese between phrases, with no particle or mark at the start of a line', () => {
    expect(wrapText('財団が新しいプロジェクトの寄贈を発表、四社が賛同した。', 'ja', 12, measure)).toEqual([
      '財団が新しい',
      'プロジェクトの寄贈を',
      '発表、四社が賛同した。',
    ]);
  });
  it('cuts what has no room with an ellipsis', () => {
    expect(wrapText('one two three four', 'en', 9, measure, 2)).toEqual(['one two', 'three fo…']);
  });
  it.each(LANGUAGES)(
    'loses nothing in %j, and keeps to the width but for a mark that must not begin a line',
    (lang) => {
      fc.assert(
        fc.property(texts, fc.integer({ min: 8, max: 30 }), (text, width) => {
          const lines = wrapText(text, lang, width, measure);
          expect(bare(lines.join(''))).toBe(bare(text));
          for (const line of lines) expect(measure(line.replace(/[\s、。）ー]+$/u, ''))).toBeLessThanOrEqual(width);
        }),
        // A mark that a word begins with, and one that stands alone.
        {
          examples: [
            ['abcdef 、ab', 8],
            ['abcdefgh 、', 8],
          ],
        },
      );
    },
  );
});

describe('balanceText', () => {
  it('makes lines of like length', () => {
    expect(balanceText('aaa bbb ccc ddd eee', 'en', 15, measure)).toEqual(['aaa bbb ccc', 'ddd eee']);
  });
  it.each(LANGUAGES)('needs no more lines than filling them in %j', (lang) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(balanceText(text, lang, 20, measure).length).toBe(wrapText(text, lang, 20, measure).length);
      }),
    );
  });
});

it('keeps names in Latin letters and runs of katakana whole', () => {
  expect(splitPhrases('Example.ioのサービスメッシュ1.0', 'ja')).toEqual(['Example.ioの', 'サービスメッシュ', '1.0']);
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { searchWordsOf } from '../../src/i18n/search.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.each(LANGUAGES)('searchWordsOf(%j)', (lang) => {
  const words = searchWordsOf(lang);

  it('says everything in its own language, with all that it is given', () => {
    const { groups, facets, didYouMean, narrow, nothing, failed } = words;
    const counts = new Map([['project', 12] as const, ['company', 34] as const, ['event', 567] as const]);
    const said: [text: string, ...parts: string[]][] = [
      ...[...Object.values(groups), ...Object.values(facets), didYouMean, narrow, nothing, failed].map(
        (text): [string] => [text],
      ),
      [words.events(12), '12'],
      [words.showEvents(12), '12'],
      [words.found(counts), '12', '34', '567'],
      [words.instead(['X1', 'X2']), 'X1', 'X2'],
    ];
    for (const [text, ...parts] of said) {
      expect(JAPANESE.test(text), text).toBe(lang === 'ja');
      for (const part of parts) expect(text).toContain(part);
    }
  });

  it('names only the kinds that were found', () => {
    const text = words.found(new Map([['event', 1]]));
    expect(text).toContain('1');
    expect(text).not.toContain(lang === 'en' ? 'compan' : '企業');
  });
});

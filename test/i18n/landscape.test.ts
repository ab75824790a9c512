import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/given.ts';
import { AS_OF } from '../../src/i18n/as-of.ts';
import { landscapeWordsOf } from '../../src/i18n/landscape.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.each(LANGUAGES)('landscapeWordsOf(%j)', (lang) => {
  it('says everything in its own language, with all that it is given', () => {
    const entries: [string, unknown][] = [...Object.entries(landscapeWordsOf(lang)), ...Object.entries(AS_OF[lang])];
    expect(entries.length).toBeGreaterThan(35);
    for (const [key, word] of entries) {
      const said = key === 'changeCount' ? [12] : ['X1', 'X2'].slice(0, (word as { length: number }).length);
      const text =
        typeof word === 'function'
          ? (word as (...all: unknown[]) => string)(...said)
          : ([] as unknown[]).concat(word).join('');
      expect(`${key}: ${text}`).toMatch(/: \S/);
      expect(JAPANESE.test(text), `${key}: ${text}`).toBe(lang === 'ja');
      if (typeof word === 'function') for (const part of said) expect(text).toContain(String(part));
    }
  });
});

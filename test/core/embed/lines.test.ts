import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines } from '../../../src/core/embed/lines.ts';

describe('countLines', () => {
  it('breaks between words, and between Japanese letters', () => {
    expect(countLines('a sloop', 300, 15)).toBe(1);
    expect(countLines('a sloop and a galley', 80, 15)).toBe(3);
    expect(countLines('帆船が港に入った', 60, 15)).toBe(2);
  });
  it('breaks a word that is longer than a line', () => {
    expect(countLines('m'.repeat(40), 100, 15)).toBeGreaterThanOrEqual(6);
  });
  it('never takes fewer lines in less room', () => {
    const word = fc.stringMatching(/^([a-z]{1,9}|[ぁ-ん]{1,6}|、)$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 60, max: 400 }), (words, width) => {
        const text = words.join(' ');
        expect(countLines(text, width, 15)).toBeGreaterThanOrEqual(countLines(text, width * 2, 15));
      }),
    );
  });
});

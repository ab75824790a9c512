import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/core/layout/text-width.ts';

describe('textWidth', () => {
  it('gives an em to every Japanese letter', () => {
    expect(textWidth('年表ガレー船（港）', 10)).toBe(90);
  });
  it('gives broad letters more than others, and narrow ones less', () => {
    const [broad, capital, plain, narrow] = ['m', 'A', 'a', 'i'].map((letter) => textWidth(letter, 10)) as [
      number,
      number,
      number,
      number,
    ];
    expect(broad).toBeGreaterThan(capital);
    expect(capital).toBeGreaterThan(plain);
    expect(plain).toBeGreaterThan(narrow);
  });
  it('gives bold letters more', () => {
    expect(textWidth('Galley', 12, true)).toBeGreaterThan(textWidth('Galley', 12));
  });
  it('adds up, and grows with the size', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 40 }), (a, b, size) => {
        expect(textWidth(a + b, size)).toBeCloseTo(textWidth(a, size) + textWidth(b, size), 6);
        expect(textWidth(a, size)).toBeCloseTo(textWidth(a, 1) * size, 6);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLines, encodeLines } from '../../../src/core/model/wire-lines.ts';

it('decodeLines undoes encodeLines, at any place and in any order', () => {
  const texts = fc.array(fc.string().filter((text) => !text.includes('\u001e')));
  fc.assert(
    fc.property(texts, (written) => {
      const read = decodeLines(encodeLines(written), written.length);
      expect(written.map((_, place) => read(written.length - 1 - place)).reverse()).toEqual(written);
    }),
  );
});

it('encodeLines makes a space of its own mark, so that every text keeps its place', () => {
  expect(encodeLines(['a\u001eb', '', 'c'])).toBe('a b\u001e\u001ec');
});

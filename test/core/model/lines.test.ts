import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLineIndex } from '../../../src/core/model/lines.ts';

it('createLineIndex counts the line breaks before an offset', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n') });
  fc.assert(
    fc.property(text, fc.nat(30), (written, offset) => {
      const before = written.slice(0, offset).split('\n').length;
      expect(createLineIndex(written)(Math.min(offset, written.length))).toBe(before);
    }),
  );
});

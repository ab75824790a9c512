import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount } from '../../src/i18n/count.ts';

test('a count is written as the languages write it', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      for (const lang of ['en', 'ja']) expect(formatCount(count)).toBe(count.toLocaleString(lang));
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { relativePath } from '../../../src/core/offline/relative-path.ts';

const path = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }).map((parts) => `/${parts.join('/')}`);

it('relativePath leads from one page to the other', () => {
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(new URL(relativePath(from, to), `https://host${from}`).pathname).toBe(to);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText, formatParameters, parseParameters } from '../../../src/core/query/parameters.ts';
import { anyText } from './any-text.ts';

const wellFormed = anyText.map((text) => cutText(text, 100));

test('parseParameters undoes formatParameters', () => {
  const anyParameters = fc.array(fc.record({ name: wellFormed, value: wellFormed }));
  fc.assert(
    fc.property(anyParameters, (parameters) => {
      expect(parseParameters(formatParameters(parameters))).toEqual(parameters);
    }),
  );
});

test('parseParameters agrees with the platform where that reads well-formed text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(wellFormed, wellFormed)), (pairs) => {
      const search = new URLSearchParams(pairs).toString();
      expect(parseParameters(search).map(({ name, value }) => [name, value])).toEqual([...new URLSearchParams(search)]);
    }),
  );
});

test('formatParameters writes what a browser leaves as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ name: wellFormed, value: wellFormed }), { minLength: 1 }), (parameters) => {
      const search = formatParameters(parameters);
      expect(new URL(`http://localhost/${search}`).search).toBe(search);
    }),
  );
});

test('cutText leaves out halves of surrogate pairs', () => {
  expect(cutText('ab🚀', 3)).toBe('ab');
  expect(cutText('\udc00a\ud800b', 4)).toBe('ab');
  expect(cutText('🚀b', 3)).toBe('🚀b');
});

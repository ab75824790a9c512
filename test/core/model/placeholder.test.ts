import { expect, it } from 'vitest';
import { fillPlaceholders, listPlaceholders } from '../../../src/core/model/placeholder.ts';

const SENTENCE = 'Up to {max yard-2} of {rows}; {Not this} {}';

it('listPlaceholders finds measures and their columns', () => {
  expect(listPlaceholders(SENTENCE)).toEqual([
    { whole: '{max yard-2}', measure: 'max', column: 'yard-2' },
    { whole: '{rows}', measure: 'rows', column: '' },
  ]);
});

it('fillPlaceholders leaves the rest as it is', () => {
  expect(fillPlaceholders(SENTENCE, ({ measure, column }) => `<${measure}|${column}>`)).toBe(
    'Up to <max|yard-2> of <rows|>; {Not this} {}',
  );
});

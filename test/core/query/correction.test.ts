import { expect, test } from 'vitest';
import { createCorrection } from '../../../src/core/query/correction.ts';

const words = [
  'kybernautes',
  'montgolf',
  'promenadus',
  'skiff',
  'boreas',
  'rkt',
  '1.10',
  'v2x',
  'クバナウテス',
  '航空組合',
];

function correct(word: string): string[] {
  const steps = createCorrection(words);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value(word).map((one) => one.word);
  }
}

test.each([
  ['kybernauts', 'kybernautes'],
  ['kyebrnauets', 'kybernautes'],
  ['montgolv', 'montgolf'],
  ['sikff', 'skiff'],
  ['rtk', 'rkt'],
  ['kybrnau', 'kybernautes'],
  ['クバナテウス', 'クバナウテス'],
  ['グバナウテズ', 'クバナウテス'],
])('corrects %j to %j', (word, meant) => {
  expect(correct(word)[0]).toBe(meant);
});

test.each(['1.11', 'v3x', '航宇組合', 'zzzz', 'k', '', 'x'.repeat(300)])('leaves %j alone', (word) => {
  expect(correct(word)).toEqual([]);
});

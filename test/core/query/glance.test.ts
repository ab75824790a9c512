import { expect, test } from 'vitest';
import { createGlance } from '../../../src/core/query/glance.ts';
import { sampleChronicle } from './sample-chronicle.ts';

const glance = createGlance(sampleChronicle);
const found = (text: string): string[] => glance(text, 'en').map(({ id }) => id);

test.each([
  ['kybernautes', 'kybernautes'],
  ['KYBERN', 'kybernautes'],
  ['K9s', 'kybernautes'],
  ['ｸﾊﾞﾅｳﾃｽ', 'kybernautes'],
  ['くらうどすきふ', 'cloud-skiff'],
  ['north', 'boreas'],
  ['skyhaven', 'first-meeting'],
])('for %s it sees %s first', (text, id) => {
  expect(found(text)[0]).toBe(id);
});

test('events are looked at where no entity is found; whole names stand before begun ones', () => {
  const hits = glance('kyber', 'en');
  expect(hits.map(({ type }) => type)).toEqual(['project']);
  expect(hits[0]?.score).toBe(3);
  expect(glance('kybernautes 1', 'en')[0]).toMatchObject({ id: 'kybernautes-1-0', ranges: [[0, 13]] });
});

test('it gives no more than asked for, and nothing for nothing', () => {
  expect(glance('skyhaven', 'en', 1)).toHaveLength(1);
  expect(found('')).toEqual([]);
  expect(found('  ')).toEqual([]);
  expect(found('gybernautes')).toEqual([]);
});

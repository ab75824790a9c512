import { expect, test } from 'vitest';
import { knownOf } from '../../../src/core/query/known.ts';
import { sampleChronicle } from './sample-chronicle.ts';

test('knownOf sorts the ids of a chronicle by what they name', () => {
  const known = knownOf(sampleChronicle);
  expect([...known.company]).toEqual(['montgolf', 'boreas', 'air-guild']);
  expect([...known.project]).toEqual(['kybernautes', 'promenadus', 'cloud-skiff']);
  expect([...known.theme]).toEqual(['ships', 'engines', 'guilds', 'makers']);
  expect(known.kind.has('graduation')).toBe(true);
  expect(known.event.size).toBe(8);
  expect([known.from, known.to]).toEqual([sampleChronicle.from, sampleChronicle.to]);
});

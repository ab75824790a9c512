import { expect, test } from 'vitest';
import { firstKnown } from '../../../src/core/dates/order.ts';
import { knownOf } from '../../../src/core/query/known.ts';
import { sampleChronicle } from './sample-chronicle.ts';

test('knownOf sorts the ids of a chronicle by what they name', () => {
  const known = knownOf(sampleChronicle);
  expect([...known.company]).toEqual(['montgolf', 'boreas', 'air-guild']);
  expect([...known.project]).toEqual(['kybernautes', 'promenadus', 'cloud-skiff']);
  expect([...known.theme]).toEqual(['ships', 'engines', 'guilds', 'makers']);
  expect([...known.year]).toEqual([...known.year].toSorted());
  expect(known.year.has('1908')).toBe(true);
  expect(known.kind.has('graduation')).toBe(true);
  expect(sampleChronicle.events.every(({ id }) => known.event.has(id))).toBe(true);
  expect(known.event.has('montgolf')).toBe(false);
  expect([known.from, known.to]).toEqual([sampleChronicle.from, sampleChronicle.to]);
});

test('knownOf begins with the first event, or with the timeline if that is before', () => {
  const first = firstKnown(sampleChronicle.events[0]!.date);
  expect(knownOf({ ...sampleChronicle, from: first + 10 }).first).toBe(first);
  expect(knownOf({ ...sampleChronicle, from: first - 10 }).first).toBe(first - 10);
  expect(knownOf({ ...sampleChronicle, events: [] }).first).toBe(sampleChronicle.from);
});

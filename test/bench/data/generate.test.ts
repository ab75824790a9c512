/** The data of the bench: valid by the project's own rules, the same for the same seed, like the record in its mix. */
import { expect, it } from 'vitest';
import { countLanes, generateData } from '../../../bench/data/generate.ts';
import { lanesOfEvent } from '../../../src/core/layout/lanes.ts';
import type { SourcedChronicle } from '../../../src/core/model/chronicle.ts';
import { compile } from '../../../src/core/model/compile.ts';
import { decodeWire, encodeWire } from '../../../src/core/model/wire.ts';

function compiled(events: number, seed: number): SourcedChronicle {
  const result = compile(generateData(events, seed), 'bench');
  if ('issues' in result) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.chronicle;
}

const chronicle = compiled(2000, 1);
const share = (count: number): number => count / chronicle.events.length;

it('is valid for any seed', () => {
  for (const seed of [1, 2, 3, 4, 5]) expect(compiled(400, seed).events).toHaveLength(400);
});

it('is the same for the same seed and another for another', () => {
  expect(generateData(50, 7)).toEqual(generateData(50, 7));
  expect(generateData(50, 7)).not.toEqual(generateData(50, 8));
});

it('lies on 12 lanes to 60', () => {
  expect([200, 2000, 10_000, 100_000].map(countLanes)).toEqual([12, 28, 39, 55]);
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const lanes = new Set(chronicle.events.flatMap((event) => lanesOfEvent(event, entities, 'theme')));
  expect(lanes.size).toBe(28);
});

it('has titles of 20 to 60 characters in both languages, and they differ', () => {
  for (const { title } of chronicle.events) {
    for (const text of Object.values(title)) {
      expect(text.length).toBeGreaterThanOrEqual(20);
      expect(text.length).toBeLessThanOrEqual(60);
    }
    expect(title.ja).not.toBe(title.en);
  }
});

it('has few turning points, some of the story and mostly plain record', () => {
  const [plain, story, turning] = [1, 2, 3].map((weight) =>
    share(chronicle.events.filter((event) => event.weight === weight).length),
  );
  expect(turning).toBeLessThan(0.08);
  expect(story).toBeGreaterThan(0.2);
  expect(plain).toBeGreaterThan(0.6);
});

it('has days, intervals and dates less well known', () => {
  const dates = chronicle.events.map((event) => event.date);
  expect(share(dates.filter((date) => date.end && date.end !== 'open').length)).toBeGreaterThan(0.08);
  for (const precision of ['month', 'season', 'year'])
    expect(
      dates.some((date) => date.start !== 'open' && date.start.precision === precision),
      precision,
    ).toBe(true);
  expect(dates.some((date) => date.start === 'open')).toBe(true);
  expect(dates.some((date) => date.edtf.endsWith('~'))).toBe(true);
});

it('travels in the wire form', () => {
  const ids = decodeWire(encodeWire(chronicle)).events.map((event) => event.id);
  expect(ids).toEqual(chronicle.events.map((event) => event.id));
});

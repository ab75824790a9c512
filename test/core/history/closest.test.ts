import { describe, expect, it } from 'vitest';
import { busiestPair, completePair, listClosest } from '../../../src/core/history/closest.ts';
import { comparePair } from '../../../src/core/history/comparison.ts';
import { readChronicle } from '../../../src/site/read-data.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

const tiny = tinyChronicle();
const record = readChronicle();

describe('listClosest', () => {
  it('lists those of the same type that share events', () => {
    expect(listClosest(tiny, 'galley', 3)).toEqual(['sloop']);
    expect(listClosest(tiny, 'yard', 3)).toEqual(['harbour']);
    expect(listClosest(tiny, 'nobody', 3)).toEqual([]);
  });
  it('finds for everything in the record that has events three of its type, those with most shared events first', () => {
    const counts = new Map(
      record.events.flatMap(({ companies, projects }) => [...companies, ...projects].map((id) => [id, 0])),
    );
    for (const { id, type, kind } of record.entities) {
      if (!counts.has(id)) continue;
      const closest = listClosest(record, id, 3).map((other) => record.entities.find((one) => one.id === other)!);
      expect(closest.length, id).toBe(3);
      expect(closest.every((other) => other.type === type && other.id !== id)).toBe(true);
      const ofKind = closest.filter((other) => other.kind === kind);
      const shared = ofKind.map(
        (other) => comparePair(record, [id, other.id]).events.filter(({ of }) => of === 'both').length,
      );
      expect(shared, id).toEqual(shared.toSorted((a, b) => b - a));
    }
  });
});

describe('busiestPair', () => {
  it('takes companies before all else', () => {
    expect(busiestPair(tiny)).toEqual(['yard', 'galley']);
    expect(busiestPair(record).map((id) => record.entities.find((one) => one.id === id)!.kind)).toEqual([
      'company',
      'company',
    ]);
    const idle = tiny.entities.map((one) => ({ ...one, id: `idle-${one.id}` }));
    expect(busiestPair({ ...tiny, entities: [...idle, ...tiny.entities] })).toEqual(['yard', 'galley']);
    expect(() => busiestPair({ ...tiny, entities: [] })).toThrow('missing entities to compare');
    const alone = { ...tiny, entities: tiny.entities.slice(0, 1), events: tiny.events.slice(0, 1) };
    expect(busiestPair(alone)).toEqual(['galley', 'galley']);
  });
});

describe('completePair', () => {
  it('keeps who is asked for on their side, and adds the closest', () => {
    expect(completePair(tiny, 'sloop', 'yard')).toEqual(['sloop', 'yard']);
    expect(completePair(tiny, 'sloop', undefined)).toEqual(['sloop', 'galley']);
    expect(completePair(tiny, undefined, 'sloop')).toEqual(['galley', 'sloop']);
    expect(completePair(tiny, undefined, undefined)).toEqual(busiestPair(tiny));
  });
});

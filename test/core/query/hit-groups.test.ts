import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupHits } from '../../../src/core/query/hit-groups.ts';
import type { Hit } from '../../../src/core/query/search.ts';

const hit = (type: Hit['type'], id: string): Hit => ({ type, id, score: 1, ranges: [] });
const many = (type: Hit['type'], count: number): Hit[] =>
  Array.from({ length: count }, (_, number) => hit(type, `${type}-${String(number)}`));
const shape = (hits: readonly Hit[]): unknown =>
  groupHits(hits).map(({ type, hits: listed, total }) => [type, listed.length, total]);

test('nothing found is no groups', () => {
  expect(groupHits([])).toEqual([]);
});

test('the group of the best hit stands first', () => {
  expect(shape([hit('event', 'a'), hit('company', 'b'), hit('event', 'c'), hit('project', 'd')])).toEqual([
    ['event', 2, 2],
    ['company', 1, 1],
    ['project', 1, 1],
  ]);
});

test('events take what room the entities leave, and the number of all is told', () => {
  expect(shape(many('event', 40))).toEqual([['event', 12, 40]]);
  expect(shape([...many('project', 9), ...many('company', 1), ...many('event', 40)])).toEqual([
    ['project', 3, 9],
    ['company', 1, 1],
    ['event', 8, 40],
  ]);
});

test('each group has the best of its hits, in their order', () => {
  const hits = fc.array(fc.record({ type: fc.constantFrom('event', 'project', 'company'), id: fc.uuid() }));
  fc.assert(
    fc.property(hits, (some) => {
      const all = some.map(({ type, id }) => hit(type as Hit['type'], id));
      for (const { type, hits: listed, total } of groupHits(all)) {
        const own = all.filter((one) => one.type === type);
        expect(listed).toEqual(own.slice(0, listed.length));
        expect(total).toBe(own.length);
        expect(listed.length).toBeGreaterThan(0);
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNodes, groupRows, type GroupedRow } from '../../../src/core/layout/crowd.ts';
import type { Row } from '../../../src/core/layout/rows.ts';
import { createScale, type Scale } from '../../../src/core/layout/scale.ts';
import { FROM, TO } from '../arbitrary-chronicle.ts';
import { arbitraryRows, eventOn, rowsOf } from './arbitrary-rows.ts';

const EDGES = [-100, 1100] as const;
const MARK_GAP = 11;

const scaleOf = (from: number, days: number): Scale => createScale([from, from + days - 1], [0, 1000]);
const arbitraryScale = fc
  .tuple(fc.integer({ min: FROM - 20, max: TO }), fc.integer({ min: 5, max: 800 }))
  .map(([from, days]) => scaleOf(from, days));
const rankOf = ({ dimmed, track }: Row) => (dimmed ? 2 : 0) + track;
/** The elements of all marks without labels: link and shape, the extent of an inexact date, a count. */
const nodesOf = (grouped: readonly GroupedRow[]) =>
  grouped
    .flatMap(({ row, groups }) =>
      groups.map(({ first, end, place }) => 2 + row.inexact[place]! + Number(end - first > 1 && !row.dimmed)),
    )
    .reduce((sum, nodes) => sum + nodes, 0);
/** What is drawn of each row, whatever the order. */
const shapeOf = (grouped: readonly GroupedRow[], rows: readonly Row[]) =>
  grouped
    .map(
      ({ row, groups }) =>
        `${rows.indexOf(row)}: ${groups.map(({ first, end, place }) => [first, place, end].join(' '))}`,
    )
    .sort();

describe('groupRows', () => {
  it('groups the events of each row by the pixels that marks take', () => {
    const { rows } = rowsOf([[100, 111, 121].map((day) => eventOn(day))]);
    expect(groupRows(rows, scaleOf(0, 1000), EDGES, 99)[0]!.groups).toEqual([
      { first: 0, end: 1, place: 0 },
      { first: 1, end: 3, place: 1 },
    ]);
  });
  it('lets the events of the lines take more together where there are too many, and leaves the others out', () => {
    const own = Array.from({ length: 30 }, (_, i) => eventOn(100 + 20 * i + (i % 4)));
    const { rows } = rowsOf([[...[0, 190, 380, 570, 760].map((day) => eventOn(day, day + 99)), ...own]]);
    const grouped = groupRows(rows, scaleOf(0, 1000), EDGES, 36);
    expect(grouped.map(({ row }) => rankOf(row))).toEqual([0]);
    expect(grouped[0]!.groups.length).toBeGreaterThan(4);
    expect(grouped[0]!.groups.length).toBeLessThan(30);
  });
  it('never gives marks that take more elements than the limit', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryScale, fc.nat(180), ({ rows }, scale, limit) => {
        const grouped = groupRows(rows, scale, EDGES, limit);
        expect(nodesOf(grouped)).toBeLessThanOrEqual(limit);
        expect(countNodes(grouped)).toBe(nodesOf(grouped));
      }),
    );
  });
  it('gives all rows where there is room for all, with the least distances', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryScale, ({ rows }, scale) => {
        const grouped = groupRows(rows, scale, EDGES, 1e4);
        expect(new Set(grouped.map(({ row }) => row))).toEqual(new Set(rows));
        for (const { row, groups } of grouped)
          for (const { first, end } of groups)
            if (end - first > 1)
              expect(scale.x(row.days[first + 1]!) - scale.x(row.days[first]!)).toBeLessThan(MARK_GAP + 1e-6);
      }),
    );
  });
  it('gives of every rank all rows or none, and of the first there is all if any', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryScale, fc.nat(180), ({ rows }, scale, limit) => {
        const given = new Set(groupRows(rows, scale, EDGES, limit).map(({ row }) => row));
        for (const rank of [0, 1, 2, 3]) {
          const some = rows.filter((row) => rankOf(row) === rank);
          expect([0, some.length]).toContain(some.filter((row) => given.has(row)).length);
        }
        const first = Math.min(...rows.map(rankOf));
        if (given.size > 0) expect(Math.min(...[...given].map(rankOf))).toBe(first);
      }),
    );
  });
  it('keeps the groups of what stays in sight at another time of the same length, but near its ends', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryScale, fc.integer({ min: -200, max: 200 }), ({ rows }, scale, by) => {
        const [from, to] = scale.domain;
        const moved = createScale([from + by, to + by], scale.range);
        const near = 400 / scale.perDay;
        const [start, stop] = [Math.max(from, from + by) + near, Math.min(to, to + by) - near];
        const inner = (groups: readonly GroupedRow[]) =>
          groups.map(({ row, groups: own }) => ({
            row,
            groups: own.filter(({ place }) => row.days[place]! > start && row.days[place]! < stop),
          }));
        const after = shapeOf(inner(groupRows(rows, moved, EDGES, 1e4)), rows);
        expect(after).toEqual(shapeOf(inner(groupRows(rows, scale, EDGES, 1e4)), rows));
      }),
    );
  });
});

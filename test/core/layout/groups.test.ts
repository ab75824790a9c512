import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect } from '../../../src/core/layout/bisect.ts';
import { findPassing, groupRow, type Gaps, type Group } from '../../../src/core/layout/groups.ts';
import type { Row } from '../../../src/core/layout/rows.ts';
import { FROM, TO } from '../arbitrary-chronicle.ts';
import { arbitraryRows, arbitraryTime, eventOn, rowsOf } from './arbitrary-rows.ts';

const GAPS: Gaps = { mark: 3, cluster: 10 };
/** Grouping begins anew every so many clusters. */
const CHUNK = 64;

const arbitraryGaps: fc.Arbitrary<Gaps> = fc
  .integer({ min: 2, max: 150 })
  .map((tenths) => ({ mark: tenths / 10, cluster: (tenths / 10) * 3 }));

/** The one row of events on these days, each with its weight. */
const rowOf = (...days: [day: number, weight?: 1 | 2 | 3][]): Row =>
  rowsOf([days.map(([day, weight]) => eventOn(day, day, weight))]).rows[0]!;
const shapeOf = (groups: readonly Group[]) => groups.map(({ first, end, place }) => [first, end, place]);
const placesOf = (groups: readonly Group[]) =>
  groups.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i));

describe('groupRow', () => {
  it('leaves events alone that have room for marks of their own', () => {
    expect(shapeOf(groupRow(rowOf([100], [103], [106]), 0, 600, GAPS))).toEqual([
      [0, 1, 0],
      [1, 2, 1],
      [2, 3, 2],
    ]);
  });
  it('lets the first speak for those that have no room, and for all as far as its count reaches', () => {
    expect(shapeOf(groupRow(rowOf([100], [102], [109], [110]), 0, 600, GAPS))).toEqual([
      [0, 3, 0],
      [3, 4, 3],
    ]);
  });
  it('lets the weightiest speak, the first of equal ones, and takes in what its count would lie on', () => {
    expect(shapeOf(groupRow(rowOf([100], [102, 2], [104, 2], [111], [112]), 0, 600, GAPS))).toEqual([
      [0, 4, 1],
      [4, 5, 4],
    ]);
    expect(shapeOf(groupRow(rowOf([100], [102, 2], [111, 3], [120], [121]), 0, 600, GAPS))).toEqual([
      [0, 4, 2],
      [4, 5, 4],
    ]);
  });
  it('begins anew at fixed days', () => {
    expect(shapeOf(groupRow(rowOf([639], [640]), 600, 700, GAPS))).toEqual([
      [0, 1, 0],
      [1, 2, 1],
    ]);
    expect(shapeOf(groupRow(rowOf([638], [639]), 600, 700, GAPS))).toEqual([[0, 2, 0]]);
  });
  it('cuts a group at the ends of the time asked, where what is left of it speaks for itself', () => {
    const row = rowOf([100, 3], [102], [104]);
    expect(shapeOf(groupRow(row, 0, 600, GAPS))).toEqual([[0, 3, 0]]);
    expect(shapeOf(groupRow(row, 101, 600, GAPS))).toEqual([[1, 3, 1]]);
    expect(shapeOf(groupRow(row, 101, 103, GAPS))).toEqual([[1, 2, 1]]);
  });
  it('groups a crowd alike from whatever day it is asked', () => {
    const row = rowOf(...Array.from({ length: 40 }, (_, i): [number] => [640 + i]));
    const starts = (from: number) => groupRow(row, from, 1000, GAPS).map(({ first }) => first);
    expect([starts(600), starts(645), starts(660)]).toEqual([
      [0, 10, 20, 30],
      [5, 10, 20, 30],
      [20, 30],
    ]);
  });
  it('puts every event of the time asked in one group, in order', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryTime, arbitraryGaps, ({ rows }, [from, to], gaps) => {
        for (const row of rows) {
          const [start, stop] = [bisect(row.days, from), bisect(row.days, to)];
          const expected = Array.from({ length: stop - start }, (_, i) => start + i);
          expect(placesOf(groupRow(row, from, to, gaps))).toEqual(expected);
        }
      }),
    );
  });
  it('lets the first of the weightiest speak for each group', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryTime, arbitraryGaps, ({ rows, events }, [from, to], gaps) => {
        for (const row of rows)
          for (const { first, end, place } of groupRow(row, from, to, gaps)) {
            const weights = [...row.numbers.slice(first, end)].map((number) => events[number]!.weight);
            expect(place - first).toBe(weights.indexOf(Math.max(...weights) as 1 | 2 | 3));
          }
      }),
    );
  });
  it('keeps what is drawn apart, and more after what speaks for several, but where grouping begins anew', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryGaps, ({ rows }, gaps) => {
        for (const { days, ...row } of rows) {
          const groups = groupRow({ ...row, days }, FROM - 1, TO + 500, gaps);
          const chunkOf = (place: number) => Math.floor(days[place]! / (gaps.cluster * CHUNK));
          groups.slice(1).forEach(({ first, place }, i) => {
            const before = groups[i]!;
            if (chunkOf(before.first) !== chunkOf(first)) return;
            const gap = before.end - before.first > 1 ? gaps.cluster : gaps.mark;
            expect(days[place]! - days[before.place]!).toBeGreaterThanOrEqual(gap - 1e-9);
          });
        }
      }),
    );
  });
  it('groups only where there is no room: the first two of a group are closer than two marks may be', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryGaps, ({ rows }, gaps) => {
        for (const row of rows)
          for (const { first, end } of groupRow(row, FROM - 1, TO + 500, gaps))
            if (end - first > 1) expect(row.days[first + 1]! - row.days[first]!).toBeLessThan(gaps.mark + 1e-9);
      }),
    );
  });
  it('stops after one group more than the limit', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryTime, arbitraryGaps, fc.nat(20), ({ rows }, [from, to], gaps, limit) => {
        for (const row of rows) {
          const all = groupRow(row, from, to, gaps);
          expect(groupRow(row, from, to, gaps, limit)).toEqual(all.slice(0, limit + 1));
        }
      }),
    );
  });
  it('keeps, at another time of the same length, all groups that lie in both', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryTime, arbitraryGaps, fc.integer({ min: -300, max: 300 }), (some, ...rest) => {
        const [[from, to], gaps, by] = rest;
        for (const row of some.rows) {
          const moved = shapeOf(groupRow(row, from + by, to + by, gaps)).map(String);
          const isWithin = ({ first, end }: Group) => row.days[first]! >= from + by && row.days[end - 1]! < to + by;
          const inner = groupRow(row, from, to, gaps).slice(1, -1).filter(isWithin);
          expect(moved).toEqual(expect.arrayContaining(shapeOf(inner).map(String)));
        }
      }),
    );
  });
});

describe('findPassing', () => {
  it('finds on both sides the nearest two that reach in', () => {
    const row = rowsOf([[10, 20, 30].map((by) => eventOn(100 + by, 300 + by))]).rows[0]!;
    const found = (from: number, to: number) => findPassing(row, from, to).map(({ place }) => row.days[place]);
    expect(found(250, 260)).toEqual([230.5, 220.5]);
    expect(found(150, 160)).toEqual([210.5, 220.5]);
    expect(found(400, 410)).toEqual([]);
  });
  it('finds nothing twice, and nothing that is grouped', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryTime, arbitraryGaps, ({ rows }, [from, to], gaps) => {
        for (const one of rows) {
          const places = placesOf([...groupRow(one, from, to, gaps), ...findPassing(one, from, to)]);
          expect(new Set(places).size).toBe(places.length);
        }
      }),
    );
  });
  it('finds alone what reaches in from outside, two on a side, and all where there are no more', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryTime, ({ rows }, [from, to]) => {
        for (const { days, halves, ...more } of rows) {
          const found = findPassing({ days, halves, ...more }, from, to).map(({ place }) => place);
          const reaching = [...days.keys()].filter(
            (place) => days[place]! + halves[place]! > from && days[place]! - halves[place]! < to,
          );
          const before = reaching.filter((place) => days[place]! < from);
          const after = reaching.filter((place) => days[place]! >= to);
          expect(found).toEqual([...before.reverse().slice(0, 2), ...after.slice(0, 2)]);
        }
      }),
    );
  });
});

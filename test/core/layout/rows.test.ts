import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRows, isOnLine, longestOnLine, middleOf } from '../../../src/core/layout/rows.ts';
import { groupLanes } from '../../../src/core/layout/lanes.ts';
import { arbitraryChronicle } from '../arbitrary-chronicle.ts';
import { arbitraryRows, eventOn } from './arbitrary-rows.ts';

const lane = { id: 'galley', events: [0, 1, 2, 3] };

describe('middleOf', () => {
  it('is the noon of a day, and half way through what else a date can mean', () => {
    expect(middleOf(eventOn(100))).toBe(100.5);
    expect(middleOf(eventOn(100, 129))).toBe(115);
  });
});

describe('isOnLine', () => {
  it('keeps to the line what is about the lane and known better than to a season', () => {
    expect(isOnLine(eventOn(100, 162), true)).toBe(true);
    expect(isOnLine(eventOn(100, 163), true)).toBe(false);
    expect(isOnLine(eventOn(100), false)).toBe(false);
  });
});

describe('longestOnLine', () => {
  it('is two months in the record of some years, and follows longer and shorter times', () => {
    expect(longestOnLine(2556)).toBe(63);
    expect(longestOnLine(3)).toBeLessThan(1);
    expect(longestOnLine(5000 * 365)).toBeGreaterThan(100 * 365.25);
  });
});

describe('createRows', () => {
  const events = [eventOn(130, 139, 2), eventOn(120), eventOn(120, 120, 3), eventOn(100, 199)];
  const some = (isMain: (number: number) => boolean, isShown: (number: number) => boolean) =>
    createRows(lane, { events }, isMain, isShown);

  it('sorts the events of a row by their middle, then by number, and knows the heavy ones and the longest reach', () => {
    const [row] = some(
      () => true,
      () => true,
    );
    expect([...row!.numbers]).toEqual([1, 2, 0]);
    expect([...row!.days]).toEqual([120.5, 120.5, 135]);
    expect([...row!.halves]).toEqual([0.5, 0.5, 5]);
    expect(row!.reach).toBe(5);
    expect([...row!.inexact]).toEqual([0, 0, 1]);
    expect(row!.heavy.map((places) => [...places])).toEqual([[1], [2]]);
  });
  it('puts the own events first, then those below the line, then the same of what is dimmed', () => {
    const rows = some(
      (number) => number > 0,
      (number) => number !== 1,
    );
    expect(rows.map(({ track, dimmed, numbers }) => [track, dimmed, [...numbers]])).toEqual([
      [0, false, [2]],
      [1, false, [0, 3]],
      [0, true, [1]],
    ]);
  });
  it('has every event of the lane in one row, on the height and with the look that it should have', () => {
    fc.assert(
      fc.property(arbitraryChronicle, fc.uniqueArray(fc.nat(11)), (chronicle, hidden) => {
        const isShown = (number: number) => !hidden.includes(number);
        for (const own of groupLanes(chronicle, 'theme').flatMap((band) => band.lanes)) {
          const isMain = (number: number) => number % 2 === 0;
          const rows = createRows(own, chronicle, isMain, isShown);
          expect(rows.flatMap(({ numbers }) => [...numbers]).sort((a, b) => a - b)).toEqual(own.events);
          for (const { track, dimmed, numbers } of rows)
            for (const number of numbers) {
              expect(dimmed).toBe(!isShown(number));
              expect(track === 0).toBe(
                isOnLine(chronicle.events[number]!, isMain(number), longestOnLine(chronicle.to + 1 - chronicle.from)),
              );
            }
        }
      }),
    );
  });
  it('gives rows that rise in time, with places of the heavy events and a reach that none exceeds', () => {
    fc.assert(
      fc.property(arbitraryRows, ({ rows, events: all }) => {
        for (const { days, numbers, heavy, halves, reach } of rows) {
          expect([...days]).toEqual([...days].sort((a, b) => a - b));
          const weights = [...numbers].map((number) => all[number]!.weight);
          [3, 2].forEach((weight, i) =>
            expect([...heavy[i]!]).toEqual(weights.flatMap((one, place) => (one === weight ? place : []))),
          );
          expect(reach).toBe(Math.max(...halves));
        }
      }),
    );
  });
});

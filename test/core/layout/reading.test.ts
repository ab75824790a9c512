import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReading, type ReadingSize } from '../../../src/core/layout/reading.ts';

/** Three entries on a page of 3,000 pixels in a window of 800, of which a header takes 200. */
const page: ReadingSize = {
  tops: [500, 1000, 1500],
  days: [100, 200, 220],
  line: 200,
  height: 800,
  furthest: 2200,
};

const arbitraryPage = fc
  .record({
    start: fc.nat(2000),
    entries: fc.array(fc.record({ height: fc.integer({ min: 40, max: 600 }), gap: fc.nat(90) }), {
      minLength: 1,
      maxLength: 40,
    }),
    height: fc.integer({ min: 300, max: 1500 }),
    after: fc.nat(1200),
  })
  .map(({ start, entries, height, after }): ReadingSize => {
    const tops = entries.map((_, i) => start + entries.slice(0, i).reduce((sum, entry) => sum + entry.height, 0));
    const days = entries.map((_, i) => entries.slice(0, i + 1).reduce((sum, entry) => sum + entry.gap, 0));
    const total = tops.at(-1)! + entries.at(-1)!.height + after;
    return { tops, days, line: 180, height, furthest: Math.max(0, total - height) };
  });

describe('createReading', () => {
  it('stands at the day of an entry that is at the line, and between two at a part of the way', () => {
    const reading = createReading(page);
    expect([0, 300, 800, 925, 1050, 1300].map((scroll) => reading.dayAt(scroll))).toEqual([
      100, 100, 200, 205, 210, 220,
    ]);
    expect([0, 300, 799, 1050].map((scroll) => reading.entryAt(scroll))).toEqual([0, 0, 1, 1]);
  });
  it('tells the last day in sight', () => {
    expect(createReading(page).lastDayAt(0)).toBe(160);
    expect(createReading(page).lastDayAt(500)).toBe(212);
  });
  it('scrolls to the first entry of a day, or to the place between two', () => {
    const reading = createReading({ ...page, days: [100, 200, 200] });
    expect([50, 100, 150, 200, 999].map((day) => reading.scrollToDay(day))).toEqual([300, 300, 550, 800, 1300]);
  });
  it('reads on to the last entry where the page ends before', () => {
    const reading = createReading({ ...page, furthest: 1000 });
    expect([0, 100, 200].map((scroll) => reading.dayAt(scroll))).toEqual([100, 100, expect.closeTo(100)]);
    expect([1000].map((scroll) => [reading.dayAt(scroll), reading.entryAt(scroll)])).toEqual([[220, 2]]);
    expect(reading.scrollToEntry(2)).toBe(1000);
  });
  it('never goes back while scrolling on, and scrolls from a day to where it is read', () => {
    fc.assert(
      fc.property(arbitraryPage, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (size, shares) => {
        const reading = createReading(size);
        const scrolls = shares.map((share) => share * size.furthest).sort((a, b) => a - b);
        const days = scrolls.map((scroll) => reading.dayAt(scroll));
        expect(days).toEqual([...days].sort((a, b) => a - b));
        for (const scroll of scrolls) expect(reading.lastDayAt(scroll)).toBeGreaterThanOrEqual(reading.dayAt(scroll));
        const [lowest, highest] = [reading.dayAt(0), reading.dayAt(size.furthest)];
        for (const share of shares) {
          const day = lowest + share * (highest - lowest);
          const there = reading.scrollToDay(day);
          expect(there).toBeGreaterThanOrEqual(0);
          expect(there).toBeLessThanOrEqual(size.furthest);
          expect(reading.dayAt(there)).toBeCloseTo(day, 5);
        }
        if (size.furthest > 0) expect(highest).toBe(size.days.at(-1));
      }),
    );
  });
  it('finds the entry that it scrolls to', () => {
    fc.assert(
      fc.property(arbitraryPage, (size) => {
        const reading = createReading(size);
        size.tops.forEach((top, index) => {
          const scroll = reading.scrollToEntry(index);
          const isHeld = (top <= size.line && scroll === 0) || size.furthest === 0;
          if (!isHeld) expect(reading.entryAt(scroll)).toBe(index);
        });
      }),
    );
  });
});

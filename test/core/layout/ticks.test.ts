import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromParts, isoToDay } from '../../../src/core/dates/day.ts';
import { createScale } from '../../../src/core/layout/scale.ts';
import { textWidth } from '../../../src/core/layout/text-width.ts';
import { placeTicks, type PlacedTick } from '../../../src/core/layout/ticks.ts';

const LANGS = ['en', 'ja'] as const;
const START = isoToDay('2015-01-01');
const textsOf = (ticks: readonly PlacedTick[]) => ticks.map(({ text }) => text);
/** The shortest form of a tick's name, to which the axis falls back. */
const shortest = (text: string) => (/^\d{4}$/.test(text) ? `’${text.slice(2)}` : text);
/** The ticks of days from 2015 on, at so many pixels a day. */
const ticksAt = (perDay: number, days: number, lang: 'en' | 'ja' = 'en') =>
  placeTicks(createScale([START, START + days - 1], [0, days * perDay]), lang);

/** Scales from a day to millennia, also of years before the first. */
const arbitraryScale = fc
  .record({
    first: fc.integer({ min: -2_000_000, max: 800_000 }),
    part: fc.constantFrom(0, 0.4),
    days: fc.nat(620).map((power) => Math.ceil(10 ** (power / 100))),
    width: fc.integer({ min: 250, max: 2500 }),
  })
  .map(({ first, part, days, width }) => createScale([first + part, first + part + days - 1], [0, width]));

describe('placeTicks', () => {
  it.each([
    [30, 3, ['January 2015'], ['1', '2', '3']],
    [6, 31, ['January 2015'], ['1', '8', '15', '22']],
    [2, 90, ['2015'], ['Jan', 'Feb', 'Mar']],
    [0.8, 365, ['2015'], ['Q1', 'Q2', 'Q3', 'Q4']],
    [0.2, 365 * 2, ['2015', '2016'], []],
    [0.02, 3652, ['2010', '2020'], []],
    [0.002, 36_525, ['2000', '2100'], []],
    [0.0002, 365_250, ['2000', '3000'], []],
  ])('names at %d pixels a day, for %d days, %j and %j', (perDay, days, major, minor) => {
    const placed = ticksAt(perDay, days);
    expect([textsOf(placed.major), textsOf(placed.minor)]).toEqual([major, minor]);
  });
  it('names units in the language', () => {
    expect(textsOf(ticksAt(2, 59, 'ja').minor)).toEqual(['1月', '2月']);
  });
  it('shades every other one of the larger units', () => {
    expect(ticksAt(0.2, 365 * 3).major.map(({ shaded }) => shaded)).toEqual([true, false, true]);
  });
  it('places ticks beyond the range where other edges are asked for', () => {
    const scale = createScale([START, START + 364], [0, 365]);
    const { major } = placeTicks(scale, 'en', [-10, 400]);
    expect(major.map(({ text, x0, x1 }) => [text, x0, x1])).toEqual([
      ['2014', -10, 0],
      ['2015', 0, 365],
      ['2016', 365, 400],
    ]);
  });
  it('tiles what lies between the edges without a gap, at any time and length', () => {
    fc.assert(
      fc.property(arbitraryScale, fc.constantFrom(...LANGS), fc.nat(300), (scale, lang, more) => {
        const edges = [-more, scale.range[1] + more] as const;
        const { major, minor } = placeTicks(scale, lang, edges);
        for (const ticks of minor.length > 0 ? [major, minor] : [major]) {
          expect(ticks[0]!.x0).toBeCloseTo(edges[0], 3);
          expect(ticks.at(-1)!.x1).toBeCloseTo(edges[1], 3);
          ticks.slice(1).forEach(({ x0 }, i) => expect(x0).toBeCloseTo(ticks[i]!.x1, 3));
          for (const { day, x0, x1, text } of ticks) {
            expect(x1).toBeGreaterThan(x0);
            expect(Math.max(scale.x(day), edges[0])).toBeCloseTo(x0, 3);
            expect(text).not.toBe('');
          }
        }
        major.slice(1).forEach(({ shaded }, i) => expect(shaded).toBe(!major[i]!.shaded));
      }),
    );
  });
  it('begins the larger units where smaller ones begin', () => {
    fc.assert(
      fc.property(arbitraryScale, fc.constantFrom(...LANGS), (scale, lang) => {
        const { major, minor } = placeTicks(scale, lang);
        const days = new Set(minor.map(({ day }) => day));
        if (minor.length > 0) for (const { day } of major.slice(1)) expect(days).toContain(day);
      }),
    );
  });
  it('has room for the names of whole units, or for two digits of a year', () => {
    const perDay = fc.nat(1000).map((step) => 0.076 * 600 ** (step / 1000));
    fc.assert(
      fc.property(perDay, fc.constantFrom(...LANGS), (pixels, lang) => {
        const { major, minor } = ticksAt(pixels, Math.ceil(1500 / pixels), lang);
        const roomFor = (ticks: readonly PlacedTick[], size: number) =>
          ticks.slice(1, -1).forEach(({ x0, x1, text }) => {
            expect(x1 - x0).toBeGreaterThanOrEqual(textWidth(shortest(text), size, true));
          });
        roomFor(major, 13);
        roomFor(minor, 11);
      }),
      { numRuns: 300 },
    );
  });
  it('shows two units at least, from two hours to six thousand years', () => {
    const days = fc.nat(743).map((power) => 10 ** (power / 100) / 12);
    const from = fc.integer({ min: isoToDay('-3999-01-01'), max: isoToDay('1999-12-31') });
    const width = fc.integer({ min: 300, max: 2500 });
    fc.assert(
      fc.property(from, days, width, fc.constantFrom(...LANGS), (first, length, pixels, lang) => {
        const { major, minor } = placeTicks(createScale([first, first + length - 1], [0, pixels]), lang);
        expect(major.length + minor.length).toBeGreaterThanOrEqual(2);
        const named = (ticks: readonly PlacedTick[], size: number) =>
          ticks.filter(({ x0, x1, text }) => textWidth(shortest(text), size, true) <= x1 - x0).length;
        expect(named(major, 13) + named(minor, 11)).toBeGreaterThanOrEqual(1);
      }),
      // Too narrow for the year in four digits.
      { numRuns: 500, examples: [[0, 3722.4, 300, 'en']] },
    );
  });
  it.each([
    [150, 3, ['4 May 2031', '5 May 2031', '6 May 2031'], 12],
    [1200, 1, ['4 May 2031'], 24],
    [14_400, 1 / 12, ['4 May 2031'], 24],
  ])('names hours at %d pixels a day, for %d days', (perDay, days, major, count) => {
    const first = isoToDay('2031-05-04');
    const placed = placeTicks(createScale([first, first + days - 1], [0, perDay * 1.1 * days]), 'en');
    expect(textsOf(placed.major)).toEqual(major);
    expect(placed.minor).toHaveLength(count);
  });
  it('places few ticks, however long the time', () => {
    fc.assert(
      fc.property(arbitraryScale, fc.constantFrom(...LANGS), (scale, lang) => {
        fc.pre(scale.domain[0] > dayFromParts(-9999, 1, 1));
        const { major, minor } = placeTicks(scale, lang);
        expect(major.length + minor.length).toBeLessThanOrEqual(4 + scale.range[1] / 20);
      }),
    );
  });
});

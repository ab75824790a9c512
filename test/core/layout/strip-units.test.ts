import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../../src/core/dates/day.ts';
import { nameUnits, placeUnits } from '../../../src/core/layout/strip-units.ts';
import { textWidth } from '../../../src/core/layout/text-width.ts';
import { tinyChronicle } from '../tiny-chronicle.ts';

describe('nameUnits', () => {
  it('gives the years shares of the width', () => {
    const strip = tinyChronicle();
    expect(nameUnits(strip, 'en').map(({ text }) => text)).toEqual(['2014', '2015', '2016']);
    expect(placeUnits(strip).units[1]!.x0).toBeCloseTo(365 / 1096);
  });
  it('names units that have room side by side, at least two, at any length of time', () => {
    const days = fc.nat(470).map((power) => 10 ** (power / 100) / 12);
    const from = fc.integer({ min: isoToDay('-3999-01-01'), max: isoToDay('1999-12-31') });
    fc.assert(
      fc.property(from, days, fc.constantFrom('en', 'ja'), (first, length, lang) => {
        const strip = { from: first, to: first + length - 1 };
        const { units } = placeUnits(strip);
        const named = nameUnits(strip, lang);
        expect(units.length).toBeGreaterThanOrEqual(2);
        expect(named.length).toBeGreaterThanOrEqual(1);
        expect(units[0]!.x0).toBe(0);
        expect(units.at(-1)!.x1).toBe(1);
        named.slice(1).forEach(({ text, x }, i) => {
          const width = (textWidth(text, 12.8, true) + textWidth(named[i]!.text, 12.8, true)) / 2;
          expect((x - named[i]!.x) * 340).toBeGreaterThanOrEqual(width);
        });
      }),
    );
  });
});

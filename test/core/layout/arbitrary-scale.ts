/** Scales for property tests: any domain, on a screen of any width or on shares of one. */
import fc from 'fast-check';
import { createScale, type Scale } from '../../../src/core/layout/scale.ts';

export const arbitraryScale: fc.Arbitrary<Scale> = fc
  .record({
    first: fc.integer({ min: -5000, max: 20_000 }),
    days: fc.nat(4000),
    range: fc.oneof(
      fc.record({ left: fc.nat(300), width: fc.integer({ min: 1, max: 3000 }) }),
      fc.constant({ left: 0, width: 1 }),
    ),
  })
  .map(({ first, days, range: { left, width } }) => createScale([first, first + days], [left, left + width]));

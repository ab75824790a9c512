import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchTo } from '../../src/browser/stretch.ts';
import { createScale } from '../../src/core/layout/scale.ts';

const WIDTH = 1000;
const scaleOf = ([from, days]: readonly [number, number]) => createScale([from, from + days - 1], [0, WIDTH]);
const arbitraryScale = fc
  .tuple(fc.double({ min: -1e5, max: 1e5, noNaN: true }), fc.double({ min: 1, max: 1e4, noNaN: true }))
  .map(scaleOf);

/** The shift and the stretch of a transform. */
function read(transform: string): readonly [by: number, stretch: number] {
  const [, by, stretch] = /^translateX\((.+)px\) scaleX\((.+)\)$/.exec(transform) ?? ['', '0', '1'];
  return [Number(by), Number(stretch)];
}

describe('stretchTo', () => {
  it('takes every pixel of a drawing to where the other scale has its moment', () => {
    fc.assert(
      fc.property(arbitraryScale, arbitraryScale, fc.constantFrom(0, -10, -200), (to, from, start) => {
        const [by, stretch] = read(stretchTo(to, from, start));
        // A box that begins at `start` and is stretched from there.
        for (const x of [start, 0, WIDTH / 3, WIDTH]) {
          const moved = start + by + (x - start) * stretch;
          const wanted = to.x(from.moment(x));
          expect(Math.abs(moved - wanted)).toBeLessThan(1e-6 * Math.max(1, Math.abs(wanted), Math.abs(by)));
        }
      }),
    );
  });
  it('leaves a drawing of the same time as it is, and does not stretch one of the same length', () => {
    const from = scaleOf([100, 300]);
    expect(stretchTo(scaleOf([100, 300]), from, -10)).toBe('');
    expect(stretchTo(scaleOf([100.3, 300]), from, -10)).toMatch(/ scaleX\(1\)$/);
  });
});

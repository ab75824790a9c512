import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScale } from '../../../src/core/layout/scale.ts';
import { arbitraryScale } from './arbitrary-scale.ts';

const arbitraryDay = arbitraryScale.chain((scale) =>
  fc.record({ scale: fc.constant(scale), day: fc.integer({ min: scale.domain[0], max: scale.domain[1] }) }),
);

describe('createScale', () => {
  it('puts the first morning and the last night on the ends of the range', () => {
    const scale = createScale([100, 109], [20, 220]);
    expect(scale.x(100)).toBe(20);
    expect(scale.x(105)).toBe(120);
    expect(scale.x(110)).toBe(220);
  });
  it('gives back every day from its morning and from its noon', () => {
    fc.assert(
      fc.property(arbitraryDay, ({ scale, day }) => {
        expect(scale.day(scale.x(day))).toBe(day);
        expect(scale.day((scale.x(day) + scale.x(day + 1)) / 2)).toBe(day);
      }),
    );
  });
  it('gives back every moment from its pixel, also outside the domain', () => {
    fc.assert(
      fc.property(arbitraryScale, fc.double({ min: -20_000, max: 40_000, noNaN: true }), (scale, moment) => {
        expect(scale.moment(scale.x(moment))).toBeCloseTo(moment, 5);
      }),
    );
    expect(createScale([100, 109], [20, 220]).moment(0)).toBe(99);
  });
  it('takes parts of days while the view moves', () => {
    const scale = createScale([100.5, 108.5], [0, 90]);
    expect([scale.x(100.5), scale.x(109.5), scale.moment(5)]).toEqual([0, 90, 101]);
  });
  it('gives the first or the last day for a pixel outside', () => {
    const scale = createScale([100, 109], [20, 220]);
    expect([scale.day(-5), scale.day(19), scale.day(220), scale.day(999)]).toEqual([100, 100, 109, 109]);
  });
  it('shows a domain of one day', () => {
    const scale = createScale([7, 7], [0, 10]);
    expect([scale.x(7), scale.x(8), scale.day(9)]).toEqual([0, 10, 7]);
  });
  it('throws if the domain is empty', () => {
    expect(() => createScale([5, 4], [0, 10])).toThrow('empty domain 5..4');
  });
});

import { select } from 'd3';
import { describe, expect, it } from 'vitest';
import type { PlacedYear } from '../../src/core/layout/axis.ts';
import { drawYears } from '../../src/draw/years.ts';
import { createGroup } from './drawing.ts';

const YEARS: readonly PlacedYear[] = [
  { year: 2014, x0: 100, x1: 130.3 },
  { year: 2015, x0: 130.3, x1: 230 },
  { year: 2016, x0: 230, x1: 330 },
];
const drawInto = (group: SVGGElement, years: readonly PlacedYear[]): SVGGElement => {
  drawYears(select(group) as Parameters<typeof drawYears>[0], years, 30, 200.04);
  return group;
};

describe('drawYears', () => {
  it('shades the odd years from top to bottom', () => {
    const [shade, ...others] = drawInto(createGroup(), YEARS).querySelectorAll('rect');
    expect(others).toEqual([]);
    expect(Object.fromEntries([...shade!.attributes].map(({ name, value }) => [name, value]))).toEqual({
      ...{ x: '130.3', y: '30', width: '99.7', height: '170' },
    });
  });
  it('leaves no year of an earlier drawing', () => {
    const group = drawInto(drawInto(createGroup(), YEARS), YEARS.slice(2));
    expect(group.querySelectorAll('rect')).toHaveLength(0);
  });
});

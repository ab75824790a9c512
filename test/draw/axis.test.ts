import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { drawAxis } from '../../src/draw/axis.ts';
import { createSvg, listAttributes, placeFleet } from './drawing.ts';

const axisOf = (placed: ReturnType<typeof placeFleet>, svg = createSvg()): SVGSVGElement => {
  drawAxis(svg, placed);
  return svg;
};
const namesIn = (svg: SVGSVGElement) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('drawAxis', () => {
  it('names every year of the lanes in the middle of its column', () => {
    const placed = placeFleet();
    const svg = axisOf(placed);
    expect(namesIn(svg)).toEqual(placed.years.map(({ year }) => String(year)));
    const middles = placed.years.map(({ x0, x1 }) => Math.round((x0 + x1) * 5) / 10);
    expect(listAttributes(svg, 'text', 'x').map(Number)).toEqual(middles);
  });
  it('cuts the names to two digits where four have no room', () => {
    expect(namesIn(axisOf(placeFleet({}, 60)))[0]).toMatch(/^’\d\d$/);
  });
  it('fills the space above the bands and is as wide as the lanes', () => {
    const placed = placeFleet();
    const svg = axisOf(placed);
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['900', String(placed.plotTop)]);
    expect(placed.bands[0]!.top).toBe(placed.plotTop);
  });
  it('leaves no year of an earlier drawing', () => {
    const zoomed = placeFleet({ from: isoToDay('2015-01-01'), to: isoToDay('2015-12-31') });
    expect(namesIn(axisOf(zoomed, axisOf(placeFleet())))).toEqual(['2015']);
  });
});

import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { placeTicks, type PlacedAxis, type PlacedTick } from '../../src/core/layout/ticks.ts';
import { AXIS_HEIGHT, drawAxis } from '../../src/draw/axis.ts';
import { createSvg, formatSvg, listAttributes, listElements, listTexts, placeFleet } from './drawing.ts';

const HALF = { from: isoToDay('2015-01-01'), to: isoToDay('2015-06-30') };
const axisOf = (placed: ReturnType<typeof placeFleet>, svg = createSvg(), ticks?: PlacedAxis): SVGSVGElement => {
  drawAxis(svg, placed, ticks ?? placeTicks(placed.scale, 'en'));
  return svg;
};
const tick = (text: string, x0: number, x1: number): PlacedTick => ({ day: x0, x0, x1, text, shaded: false });

describe('drawAxis', () => {
  it('draws years and the months of a part of the time as in axis.svg', async () => {
    await expect(formatSvg(axisOf(placeFleet(HALF)))).toMatchFileSnapshot('axis.svg');
  });
  it('writes the larger units above the smaller ones, or alone in the middle', () => {
    const both = axisOf(placeFleet(HALF));
    expect([listTexts(both, '.major'), listTexts(both, '.minor')]).toEqual([
      ['2015'],
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
    ]);
    const [upper, lower] = ['.major', '.minor'].map((row) => Number(listAttributes(both, row, 'y')[0]));
    expect(upper).toBeLessThan(lower!);
    const alone = axisOf(placeFleet({}, 600));
    expect([listTexts(alone, '.major'), listTexts(alone, '.minor')]).toEqual([['2014', '2015', '2016'], []]);
    expect(Number(listAttributes(alone, '.major', 'y')[0])).toBeGreaterThan(upper!);
  });
  it('writes each name in the middle of its unit, as far as that is in sight', () => {
    const placed = placeFleet();
    const middles = placeTicks(placed.scale, 'en').major.map(({ x0, x1 }) => String(Math.round((x0 + x1) * 5) / 10));
    expect(listAttributes(axisOf(placed), '.major', 'x')).toEqual(middles);
  });
  it('cuts a year to two digits where four have no room, and leaves out what has none', () => {
    const major = [tick('2014', 0, 40), tick('2015', 40, 68), tick('2016', 68, 90), tick('August 2017', 90, 120)];
    expect(listTexts(axisOf(placeFleet(), createSvg(), { major, minor: [] }), 'text')).toEqual(['2014', '’15']);
  });
  it('is as wide as the lanes, begins where their names do, and is as high as it says', () => {
    const placed = placeFleet();
    const svg = axisOf(placed);
    expect(svg.getAttribute('viewBox')).toBe(`${-placed.left} 0 900 ${AXIS_HEIGHT}`);
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['900', String(AXIS_HEIGHT)]);
  });
  it('leaves no unit of an earlier drawing', () => {
    const [over, afresh] = [axisOf(placeFleet(), axisOf(placeFleet(HALF))), axisOf(placeFleet())];
    expect(listElements(over).sort()).toEqual(listElements(afresh).sort());
    const once = axisOf(placeFleet({}, 600), axisOf(placeFleet(HALF)));
    expect(once.querySelectorAll('.minor')).toHaveLength(0);
  });
});

import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import type { PlacedLanes } from '../../src/core/layout/place-lanes.ts';
import type { PlacedTick } from '../../src/core/layout/ticks.ts';
import { drawGround, RULE_Y } from '../../src/draw/ground.ts';
import { createGroup, listAttributes, placeFleet, ticksOf } from './drawing.ts';

/** A time without a year that is shaded. */
const MONTHS = { from: isoToDay('2014-03-01'), to: isoToDay('2014-12-31') };
const drawInto = (group: SVGGElement, placed: PlacedLanes, axis = ticksOf(placed)): SVGGElement => {
  drawGround(group, placed, axis);
  return group;
};
const tick = (x0: number, x1: number, shaded: boolean): PlacedTick => ({ day: x0, x0, x1, text: '', shaded });

describe('drawGround', () => {
  it('shades the units that are shaded from top to bottom, and draws lines where the smaller ones begin', () => {
    const placed = { ...placeFleet(), height: 170.04 };
    const major = [tick(0, 30.3, true), tick(30.3, 60, false), tick(60, 99.96, true)];
    const group = drawInto(createGroup(), placed, { major, minor: [tick(0, 10, false), tick(10, 30, true)] });
    expect(listAttributes(group, '.shade', 'd').join('')).toBe('M0,0H30.3V170H0ZM60,0H100V170H60Z');
    expect(listAttributes(group, '.grid', 'd')).toEqual(['M0,0V170M10,0V170']);
  });
  it('draws a line for each lane to run on, and a rule in the colour of each band', () => {
    const placed = placeFleet({}, 900, undefined, { overscan: 50 });
    const group = drawInto(createGroup(), placed);
    const [x0, x1] = placed.edges;
    const lines = placed.bands.flatMap(({ lanes }) => lanes.map(({ lineY }) => `M${x0},${lineY}H${x1}`));
    expect(listAttributes(group, '.base', 'd')).toEqual([lines.join('')]);
    expect(listAttributes(group, '.rule', 'd')).toEqual(placed.bands.map(({ top }) => `M${x0},${top + RULE_Y}H${x1}`));
    expect(listAttributes(group, '.rule', 'data-hue')).toEqual(['2', '5']);
  });
  it('looks the same drawn over any other time', () => {
    const fresh = (query: Parameters<typeof placeFleet>[0]) => drawInto(createGroup(), placeFleet(query));
    const again = (query: Parameters<typeof placeFleet>[0], group: SVGGElement) => drawInto(group, placeFleet(query));
    expect(again({}, fresh(MONTHS)).innerHTML).toBe(fresh({}).innerHTML);
    expect(again(MONTHS, fresh({})).innerHTML).toBe(fresh(MONTHS).innerHTML);
  });
});

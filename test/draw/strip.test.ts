import { describe, expect, it } from 'vitest';
import { placeStrip } from '../../src/core/layout/strip.ts';
import { drawStrip } from '../../src/draw/strip.ts';
import { createSvg, formatSvg, listAttributes } from './drawing.ts';
import { fleet } from './fleet.ts';

function drawFleet(): SVGSVGElement {
  const svg = createSvg();
  drawStrip(svg, placeStrip(fleet), { eventHref: (id) => `#e-${id}` });
  return svg;
}

describe('drawStrip', () => {
  it('draws the fleet as in strip.svg', async () => {
    await expect(formatSvg(drawFleet())).toMatchFileSnapshot('strip.svg');
  });
  it('places everything along the time in shares of the width', () => {
    const svg = drawFleet();
    const places = ['x', 'width', 'cx', 'x2'].flatMap((name) => listAttributes(svg, `[${name}]`, name));
    expect(places.length).toBeGreaterThan(fleet.events.length);
    expect(listAttributes(svg, '.density', 'preserveAspectRatio')).toEqual(['none']);
    for (const place of places) expect(place).toMatch(/^\d+(\.\d\d?)?%$/);
  });
  it('draws a row for each theme, and in it a link for each of its dots', () => {
    const svg = drawFleet();
    expect(listAttributes(svg, '.row', 'data-band')).toEqual(['ships', 'boats']);
    expect(listAttributes(svg, '[data-band=boats] a', 'href')).toEqual(['#e-raft-seen', '#e-punt-seen']);
    expect(svg.querySelectorAll('a')).toHaveLength(fleet.events.length);
  });
  it('keeps its many links out of the way of the tab key', () => {
    expect(new Set(listAttributes(drawFleet(), 'a', 'tabindex'))).toEqual(new Set(['-1']));
  });
  it('holds few nodes however many events there are', () => {
    const events = fleet.events.flatMap((event) =>
      Array.from({ length: 1000 }, (_, i) => ({ ...event, id: `${event.id}-${i}` })),
    );
    const svg = createSvg();
    drawStrip(svg, placeStrip({ ...fleet, events }), { eventHref: (id) => `#e-${id}` });
    expect(svg.querySelectorAll('*').length).toBeLessThan(650);
    expect(listAttributes(svg, '.density path', 'd').join('')).toMatch(/^(M\d+\.5 [\d.]+v[\d.]+)+$/);
  });
});

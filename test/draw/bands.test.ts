import { select } from 'd3';
import { describe, expect, it } from 'vitest';
import type { PlacedLanes } from '../../src/core/layout/place-lanes.ts';
import { drawBands } from '../../src/draw/bands.ts';
import type { LanesLook } from '../../src/draw/look.ts';
import { createGroup, listAttributes, look, placeFleet } from './drawing.ts';

const drawInto = (group: SVGGElement, placed: PlacedLanes, how: LanesLook = look): SVGGElement => {
  drawBands(select(group) as Parameters<typeof drawBands>[0], placed, how);
  return group;
};
const titlesIn = (group: SVGGElement): (string | null)[] =>
  [...group.querySelectorAll('.band-title')].map(({ textContent }) => textContent);

describe('drawBands', () => {
  it('writes the titles of the bands in the language', () => {
    expect(titlesIn(drawInto(createGroup(), placeFleet()))).toEqual(['Ships of the line', 'Small boats']);
    expect(titlesIn(drawInto(createGroup(), placeFleet(), { ...look, lang: 'ja' }))).toEqual(['戦列艦', '小舟']);
  });
  it('colours a band by the hue of its theme', () => {
    const group = drawInto(createGroup(), placeFleet());
    expect(listAttributes(group, '.band', 'data-hue')).toEqual(['2', '5']);
  });
  it('links the name of a lane only where it leads somewhere', () => {
    const group = drawInto(createGroup(), placeFleet());
    const names = [...group.querySelectorAll('.lane-name')];
    expect(names.map((name) => [name.localName, name.getAttribute('href'), name.textContent])).toEqual([
      ['a', 'lanes/galley.html', 'Galley'],
      ['a', 'lanes/sloop.html', 'Sloop'],
      ['g', null, '2 others'],
    ]);
  });
  it('ends names at their lines, or begins them at the edge above if portrait', () => {
    const anchors = (width: number): (string | null)[] =>
      listAttributes(drawInto(createGroup(), placeFleet({}, width)), '.lane-name text', 'text-anchor');
    expect([new Set(anchors(900)), new Set(anchors(400))]).toEqual([new Set(['end']), new Set(['start'])]);
  });
  it('draws lives as thick as their stages, softly where nobody knows the start, and caps those that end', () => {
    const group = drawInto(createGroup(), placeFleet());
    expect(listAttributes(group, '[data-lane=galley] .life', 'height')).toEqual(['4', '9']);
    expect(listAttributes(group, '.life', 'class')).toEqual(['life', 'life', 'life soft']);
    expect(group.querySelectorAll('[data-lane=galley] .cap')).toHaveLength(1);
    expect(group.querySelectorAll('.cap')).toHaveLength(1);
  });
  it('keeps the groups of bands and lanes, and leaves none of an earlier drawing', () => {
    const whole = placeFleet();
    const group = drawInto(createGroup(), whole);
    const band = group.querySelector('[data-band=ships]');
    const lane = group.querySelector('[data-lane=sloop]');
    const ships = { ...whole.bands[0]!, lanes: whole.bands[0]!.lanes.slice(1) };
    drawInto(group, { ...whole, bands: [ships] });
    expect([...group.children]).toEqual([band]);
    expect([...group.querySelectorAll('.lane')]).toEqual([lane]);
  });
});

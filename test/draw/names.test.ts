import { describe, expect, it } from 'vitest';
import type { PlacedLanes } from '../../src/core/layout/place-lanes.ts';
import type { LanesLook } from '../../src/draw/look.ts';
import { drawNames } from '../../src/draw/names.ts';
import { createSvg, formatSvg, listAttributes, listTexts, look, placeFleet } from './drawing.ts';

const namesOf = (placed: PlacedLanes, how: LanesLook = look, svg = createSvg()): SVGSVGElement => {
  drawNames(svg, placed, how);
  return svg;
};

describe('drawNames', () => {
  it('draws the names of the fleet as in names.svg', async () => {
    await expect(formatSvg(namesOf(placeFleet()))).toMatchFileSnapshot('names.svg');
  });
  it('writes the titles of the bands in the language and in their colours', () => {
    expect(listTexts(namesOf(placeFleet()), '.band-title')).toEqual(['Ships of the line', 'Small boats']);
    expect(listTexts(namesOf(placeFleet(), { ...look, lang: 'ja' }), '.band-title')).toEqual(['戦列艦', '小舟']);
    expect(listAttributes(namesOf(placeFleet()), '.band', 'data-hue')).toEqual(['2', '5']);
  });
  it('links the name of a lane only where it leads somewhere', () => {
    const names = [...namesOf(placeFleet()).querySelectorAll('.lane-name')];
    expect(names.map((name) => [name.getAttribute('href'), name.textContent])).toEqual([
      ['lanes/galley.html', 'Galley'],
      ['lanes/sloop.html', 'Sloop'],
      [null, '2 others'],
    ]);
  });
  it('ends names before the lanes, or begins them at the edge above their lines if portrait', () => {
    const [wide, narrow] = [placeFleet(), placeFleet({}, 400)];
    const texts = (placed: PlacedLanes, name: string) => new Set(listAttributes(namesOf(placed), '.name', name));
    expect([texts(wide, 'text-anchor'), texts(narrow, 'text-anchor')]).toEqual([new Set(['end']), new Set(['start'])]);
    expect(Number([...texts(wide, 'x')][0])).toBeLessThan(wide.left);
    const lines = narrow.bands.flatMap(({ lanes }) => lanes.map(({ lineY }) => lineY));
    listAttributes(namesOf(narrow), '.name', 'y').forEach((y, i) => expect(Number(y)).toBeLessThan(lines[i]! - 12));
  });
  it('is as wide as the names are, or as the lanes if portrait', () => {
    const widthOf = (placed: PlacedLanes) => namesOf(placed).getAttribute('width');
    const wide = placeFleet();
    expect([widthOf(wide), widthOf(placeFleet({}, 400))]).toEqual([String(wide.left), '400']);
    expect(namesOf(wide).getAttribute('height')).toBe(String(wide.height));
  });
  it('says which bands are closed', () => {
    const svg = namesOf(placeFleet({}, 900, undefined, { closed: new Set(['ships']) }));
    expect(listAttributes(svg, '.band', 'data-closed')).toEqual(['', null]);
    expect(listTexts(svg, '[data-band=ships] .name')).toEqual(['2 lanes']);
    namesOf(placeFleet(), look, svg);
    expect(listAttributes(svg, '.band', 'data-closed')).toEqual([null, null]);
  });
  it('takes the links out of the way of the tab key where arrow keys move between them', () => {
    const tabs = (roving: boolean) => listAttributes(namesOf(placeFleet(), { ...look, roving }), 'a', 'tabindex');
    expect([new Set(tabs(true)), new Set(tabs(false))]).toEqual([new Set(['-1']), new Set([null])]);
    const svg = namesOf(placeFleet(), { ...look, roving: true });
    svg.querySelector('a')!.setAttribute('tabindex', '0');
    expect(listAttributes(namesOf(placeFleet(), { ...look, roving: true }, svg), 'a', 'tabindex')[0]).toBe('0');
  });
  it('keeps what the build drew, and leaves no name of an earlier drawing', () => {
    const svg = createSvg(namesOf(placeFleet()).outerHTML);
    const [bands, names] = ['.band', '.lane-name'].map((selector) => [...svg.querySelectorAll(selector)]);
    namesOf(placeFleet({}, 1200), look, svg);
    expect([...svg.querySelectorAll('.band')]).toEqual(bands);
    expect([...svg.querySelectorAll('.lane-name')]).toEqual(names);
    namesOf(placeFleet({ lanes: 'project' }), look, svg);
    expect(formatSvg(svg)).toBe(formatSvg(namesOf(placeFleet({ lanes: 'project' }))));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { arbitraryLanes } from '../core/layout/arbitrary-lanes.ts';
import { createSvg, drawn, formatSvg, listAttributes, placeFleet } from './drawing.ts';

describe('drawLanes', () => {
  it.each([
    ['lanes', {}, 900],
    ['lanes-portrait', {}, 390],
    ['lanes-zoomed', { from: isoToDay('2014-03-01'), to: isoToDay('2014-12-31') }, 900],
    ['lanes-by-project', { lanes: 'project' }, 900],
  ] as const)('draws the fleet as in %s.svg', async (name, query, width) => {
    await expect(formatSvg(drawn(placeFleet(query, width)))).toMatchFileSnapshot(`${name}.svg`);
  });
  it('dims what does not survive as in lanes-filtered.svg', async () => {
    await expect(formatSvg(drawn(placeFleet({}, 900, [1, 4])))).toMatchFileSnapshot('lanes-filtered.svg');
  });
  it('is as large as the lanes are', () => {
    const placed = placeFleet();
    const svg = drawn(placed);
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['900', String(placed.height)]);
    expect(svg.getAttribute('viewBox')).toBe(`0 0 900 ${placed.height}`);
  });
  it('writes no number with more than one digit after the point', () => {
    expect(drawn(placeFleet({}, 877)).outerHTML.replace(/ d="[^"]*"/g, '')).not.toMatch(/\d\.\d\d/);
  });
  it('dims the marks of the events that did not survive', () => {
    const svg = drawn(placeFleet({}, 900, [1, 4]));
    const lit = [...svg.querySelectorAll<SVGElement>('.mark:not([data-dimmed])')].map(
      ({ dataset }) => dataset['event'],
    );
    expect(lit).toEqual(['galley-starts', 'sloop-starts']);
    drawn(placeFleet(), svg);
    expect(svg.querySelectorAll('[data-dimmed]')).toHaveLength(0);
  });
  it('keeps the marks, bands and lanes that the build drew, and the focus on them', () => {
    const svg = createSvg(drawn(placeFleet()).outerHTML);
    const [bands, lanes, marks] = ['.band', '.lane', '.mark'].map((selector) => [...svg.querySelectorAll(selector)]);
    const mark = svg.querySelector<SVGAElement>('[data-event=sloop-starts]')!;
    mark.focus();
    drawn(placeFleet({}, 1200), svg);
    expect([...svg.querySelectorAll('.band')]).toEqual(bands);
    expect([...svg.querySelectorAll('.lane')]).toEqual(lanes);
    const kept = [...svg.querySelectorAll('.mark')];
    expect(kept).toHaveLength(marks!.length);
    expect(kept.every((element, i) => element === marks![i])).toBe(true);
    expect(svg.ownerDocument.activeElement).toBe(mark);
  });
  it('keeps the focus on a mark while a part of the time is looked at and left again', () => {
    const svg = drawn(placeFleet());
    const mark = svg.querySelector<SVGAElement>('[data-event=sloop-starts]')!;
    mark.focus();
    drawn(placeFleet({ from: isoToDay('2015-01-01'), to: isoToDay('2015-03-31') }), svg);
    expect(listAttributes(svg, '.mark', 'data-event')).toEqual(['sloop-starts']);
    drawn(placeFleet(), svg);
    expect(svg.ownerDocument.activeElement).toBe(mark);
  });
  it('draws over what the build drew just what it would draw afresh', () => {
    fc.assert(
      fc.property(arbitraryLanes, arbitraryLanes, (before, after) => {
        const built = createSvg(drawn(before).outerHTML);
        expect(drawn(before, built).outerHTML).toBe(drawn(before).outerHTML);
        expect(drawn(after, built).outerHTML).toBe(drawn(after).outerHTML);
      }),
      { numRuns: 20 },
    );
  });
});

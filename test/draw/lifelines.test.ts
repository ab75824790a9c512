import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import type { PlacedLanes } from '../../src/core/layout/place-lanes.ts';
import { drawLifelines, drawNotes, opacityOf } from '../../src/draw/lifelines.ts';
import { run } from '../../src/core/layout/steps.ts';
import { createGroup, listAttributes, listTexts, placeFleet } from './drawing.ts';

const PART = { from: isoToDay('2015-01-01'), to: isoToDay('2015-12-31') };
const lifelinesOf = (placed: PlacedLanes, group = createGroup()): SVGGElement => {
  run(drawLifelines(group, placed));
  return group;
};
const notesOf = (placed: PlacedLanes, group = createGroup()): SVGGElement => {
  drawNotes(group, placed);
  return group;
};

describe('drawLifelines', () => {
  it('draws lives as thick as their stages, softly where nobody knows the start, and caps those that end', () => {
    const group = lifelinesOf(placeFleet());
    expect(listAttributes(group, '[data-lane=galley] .life', 'height')).toEqual(['4', '9']);
    expect(listAttributes(group, '[data-lane=galley] .life', 'class')).toEqual(['life', 'life']);
    expect(listAttributes(group, '[data-lane=sloop] .life', 'class')).toEqual(['life soft']);
    expect(group.querySelectorAll('[data-lane=galley] .cap')).toHaveLength(1);
    expect(group.querySelectorAll('.cap')).toHaveLength(1);
  });
  it('draws a thicker life in a stronger colour, and none stronger than full', () => {
    const [thin, thick] = listAttributes(lifelinesOf(placeFleet()), '[data-lane=galley] .life', 'fill-opacity').map(
      Number,
    );
    expect(thin).toBeLessThan(thick!);
    expect(opacityOf(12)).toBeLessThanOrEqual(1);
  });
  it('centres lives on their lines', () => {
    const placed = placeFleet();
    const [galley] = placed.bands[0]!.lanes;
    const group = lifelinesOf(placed);
    const [y, height] = ['y', 'height'].map((name) => Number(listAttributes(group, '.life', name)[1]));
    expect(y! + height! / 2).toBe(galley!.lineY);
  });
  it('draws a life hollow while another owned it', () => {
    const placed = placeFleet();
    const group = lifelinesOf(placed);
    const [span] = placed.bands[0]!.lanes[1]!.owned;
    expect(listAttributes(group, '.owned', 'x')).toEqual([String(Math.round(span!.x0 * 10) / 10)]);
    expect([...group.querySelector('[data-lane=sloop]')!.children].at(-1)!.getAttribute('class')).toBe('owned');
  });
  it('colours lanes by the hue of their band, and has a group for each', () => {
    const group = lifelinesOf(placeFleet());
    expect(listAttributes(group, '.lane', 'data-lane')).toEqual(['galley', 'sloop', 'boats-rest']);
    expect(listAttributes(group, '.lane', 'data-hue')).toEqual(['2', '2', '5']);
  });
  it('keeps the groups of lanes, and leaves none of an earlier drawing', () => {
    const whole = placeFleet();
    const group = lifelinesOf(whole);
    const lane = group.querySelector('[data-lane=sloop]');
    lifelinesOf({ ...whole, bands: [{ ...whole.bands[0]!, lanes: whole.bands[0]!.lanes.slice(1) }] }, group);
    expect([...group.children]).toEqual([lane]);
  });
  it('looks the same drawn over another time', () => {
    const over = lifelinesOf(placeFleet(), lifelinesOf(placeFleet(PART)));
    expect(over.innerHTML).toBe(lifelinesOf(placeFleet()).innerHTML);
  });
});

describe('drawNotes', () => {
  it('writes under the lines what lanes were called and who owned them', () => {
    const placed = placeFleet();
    const group = notesOf(placed);
    expect(listTexts(group, '.note')).toEqual(['Barge', 'Galley', 'owned by Harbour']);
    expect(listAttributes(group, '.note', 'class')).toEqual(['note', 'note', 'note owner']);
    const [galley, sloop] = placed.bands[0]!.lanes;
    const below = listAttributes(group, '.note', 'y').map(Number);
    expect(below[0]).toBeGreaterThan(galley!.lineY + 10);
    expect(below[2]! - below[0]!).toBe(sloop!.lineY - galley!.lineY);
  });
  it('keeps the element of a note, moves it, and leaves none of an earlier drawing', () => {
    const group = notesOf(placeFleet());
    const owner = group.querySelector('.owner');
    const before = owner!.getAttribute('x');
    notesOf(placeFleet(PART), group);
    expect(group.querySelector('.owner')).toBe(owner);
    expect(owner!.getAttribute('x')).not.toBe(before);
    notesOf(placeFleet({ to: isoToDay('2014-06-30') }), group);
    expect(listTexts(group, '.note')).toEqual(['Barge']);
  });
});

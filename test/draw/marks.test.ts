import { select } from 'd3';
import { describe, expect, it } from 'vitest';
import type { PlacedMark } from '../../src/core/layout/marks.ts';
import { drawMarks } from '../../src/draw/marks.ts';
import { createGroup, listAttributes, look } from './drawing.ts';

const mark = (more: Partial<PlacedMark> = {}): PlacedMark => ({
  ...{ key: 'galley:a', number: 7, id: 'a', lane: 'galley', x: 200.04, y: 60, lineY: 60 },
  ...{ shape: 'circle', weight: 2, hue: 3, dimmed: false },
  ...more,
});
const drawInto = (group: SVGGElement, ...marks: PlacedMark[]): SVGGElement => {
  drawMarks(select(group) as Parameters<typeof drawMarks>[0], marks, look);
  return group;
};
const partsOf = (group: SVGGElement): (string | null)[] => listAttributes(group, 'a > *', 'class');

describe('drawMarks', () => {
  it('draws a link to the event that says its title, with the shape of its kind', () => {
    const group = drawInto(createGroup(), mark());
    const link = group.querySelector('a')!;
    expect(Object.fromEntries([...link.attributes].map(({ name, value }) => [name, value]))).toEqual({
      ...{ class: 'mark w2', href: 'events/a.html' },
      ...{ 'data-key': 'galley:a', 'data-event': 'a', 'data-hue': '3' },
    });
    expect(link.querySelector('title')!.textContent).toBe('event 7');
    expect(listAttributes(group, '.shape', 'transform')).toEqual(['translate(200,60)']);
  });
  it('tells shapes that are outlined', () => {
    const group = drawInto(createGroup(), mark({ shape: 'ring', weight: 1 }));
    expect(listAttributes(group, 'a', 'class')).toEqual(['mark w1 outline']);
  });
  it('hangs a mark on a lower track from its line', () => {
    const group = drawInto(createGroup(), mark({ y: 84 }), mark({ key: 'galley:b' }));
    expect(listAttributes(group, '.stem', 'd')).toEqual(['M200,60V84', null]);
  });
  it('draws the extent of an inexact date behind the shape, at least a pixel wide', () => {
    const extent = { x0: 199.96, x1: 200.12, soft: true };
    const group = drawInto(createGroup(), mark({ extent }));
    expect(partsOf(group)).toEqual(['extent soft', 'stem', 'shape', null]);
    expect(group.querySelector('.extent')!.getAttribute('x')).toBe('200');
    expect(group.querySelector('.extent')!.getAttribute('width')).toBe('1');
    drawInto(group, mark({ extent: { ...extent, soft: false } }));
    expect(partsOf(group)).toEqual(['extent', 'stem', 'shape', null]);
    drawInto(group, mark());
    expect(partsOf(group)).toEqual(['stem', 'shape', null]);
  });
  it('dims the marks of events that did not survive, and lights them again', () => {
    const group = createGroup();
    const dimmedAfter = (a: boolean, b: boolean): (string | null)[] => {
      drawInto(group, mark({ dimmed: a }), mark({ key: 'galley:b', dimmed: b }));
      return listAttributes(group, 'a', 'data-dimmed');
    };
    expect(dimmedAfter(true, false)).toEqual(['', null]);
    expect(dimmedAfter(false, true)).toEqual([null, '']);
  });
  it('keeps the element of a mark, moves it, and leaves none of an earlier drawing', () => {
    const group = drawInto(createGroup(), mark({ key: 'galley:b', id: 'b' }), mark());
    const [, kept] = group.children;
    drawInto(group, mark({ x: 300 }), mark({ key: 'sloop:a', lane: 'sloop' }));
    expect(group.children[0]).toBe(kept);
    expect(listAttributes(group, 'a', 'data-key')).toEqual(['galley:a', 'sloop:a']);
    expect(listAttributes(group, '.shape', 'transform')).toEqual(['translate(300,60)', 'translate(200,60)']);
  });
});

import { describe, expect, it } from 'vitest';
import type { PlacedMark } from '../../src/core/layout/marks.ts';
import { drawMarks } from '../../src/draw/marks.ts';
import { run } from '../../src/core/layout/steps.ts';
import { createGroup, createSvg, listAttributes, look } from './drawing.ts';

const mark = (more: Partial<PlacedMark> = {}): PlacedMark => ({
  ...{ key: 'galley:a', number: 7, id: 'a', lane: 'galley', x: 200.04, y: 60 },
  ...{ shape: 'circle', weight: 2, hue: 3, dimmed: false, others: [] },
  ...more,
});
const drawInto = (group: SVGGElement, ...marks: PlacedMark[]): SVGGElement => {
  run(drawMarks(group, marks, look));
  return group;
};
const partsOf = (group: SVGGElement): (string | null)[] => listAttributes(group, 'a > *', 'class');
const attributesOf = (element: Element | null): Record<string, string> =>
  Object.fromEntries([...element!.attributes].map(({ name, value }) => [name, value]));

describe('drawMarks', () => {
  it('draws a link to the event that says its title, with the shape of its kind', () => {
    const group = drawInto(createGroup(), mark());
    expect(attributesOf(group.querySelector('a'))).toEqual({
      ...{ class: 'mark w2', href: 'events/a.html', transform: 'translate(200,60)' },
      ...{ 'data-key': 'galley:a', 'data-event': 'a', 'data-on': 'galley', 'data-hue': '3' },
      'aria-label': 'event 7 on galley, 0 more',
    });
    expect(partsOf(group)).toEqual(['shape']);
  });
  it('tells shapes that are outlined', () => {
    const group = drawInto(createGroup(), mark({ shape: 'ring', weight: 1 }));
    expect(listAttributes(group, 'a', 'class')).toEqual(['mark w1 outline']);
  });
  it('takes the links out of the way of the tab key where arrow keys move between them', () => {
    const group = createGroup();
    run(drawMarks(group, [mark()], { ...look, roving: true }));
    group.querySelector('a')!.setAttribute('tabindex', '0');
    run(drawMarks(group, [mark({ x: 300 }), mark({ key: 'galley:b', id: 'b' })], { ...look, roving: true }));
    expect(listAttributes(group, 'a', 'tabindex')).toEqual(['0', '-1']);
  });
  it('draws the extent of an inexact date behind the shape, at least a pixel wide', () => {
    const extent = { x0: 199.96, x1: 200.12, soft: true };
    const group = drawInto(createGroup(), mark({ extent }));
    expect(partsOf(group)).toEqual(['extent soft', 'shape']);
    expect(attributesOf(group.querySelector('.extent'))).toMatchObject({ x: '-0.1', width: '1' });
    drawInto(group, mark({ extent: { x0: 180, x1: 220, soft: false } }));
    expect(partsOf(group)).toEqual(['extent', 'shape']);
    expect(attributesOf(group.querySelector('.extent'))).toMatchObject({ x: '-20', width: '40' });
    drawInto(group, mark());
    expect(partsOf(group)).toEqual(['shape']);
  });
  it('says of how many it stands', () => {
    const titleAfter = (others: readonly number[]): (string | null)[] =>
      listAttributes(drawInto(group, mark({ others })), 'a', 'aria-label');
    const group = createGroup();
    expect(titleAfter([3, 8])).toEqual(['event 7 on galley, 2 more']);
    expect(titleAfter([3])).toEqual(['event 7 on galley, 1 more']);
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
    drawInto(group, mark({ x: 300, y: 73, weight: 1 }), mark({ key: 'sloop:a', lane: 'sloop' }));
    expect(group.children[0]).toBe(kept);
    expect(listAttributes(group, 'a', 'data-key')).toEqual(['galley:a', 'sloop:a']);
    expect(listAttributes(group, 'a', 'transform')).toEqual(['translate(300,73)', 'translate(200,60)']);
    expect(listAttributes(group, 'a', 'class')).toEqual(['mark w1', 'mark w2']);
    drawInto(group, mark({ x: 300, y: 60 }));
    expect(listAttributes(group, 'a', 'transform')).toEqual(['translate(300,60)']);
  });
  it('draws over what the build drew', () => {
    const before = drawInto(createGroup(), mark({ others: [3] }));
    const group = createSvg(`<svg>${before.outerHTML}</svg>`).querySelector('g')!;
    const [kept] = group.children;
    drawInto(group, mark({ x: 300 }));
    expect([...group.children]).toEqual([kept]);
    expect(group.innerHTML).toBe(drawInto(createGroup(), mark({ x: 300 })).innerHTML);
  });
});

import { select } from 'd3';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelWish } from '../../src/core/layout/labels.ts';
import { drawLabels } from '../../src/draw/labels.ts';
import { createGroup, listAttributes } from './drawing.ts';

const BOUNDS = { x0: 0, y0: 0, x1: 500, y1: 200 };
const wish = (key: string, x: number, weight: 1 | 2 | 3): LabelWish => ({
  ...{ key, text: `<${key}> & co`, weight, x, y: 100.04, side: 'above' },
});
const drawInto = (group: SVGGElement, ...wishes: LabelWish[]): SVGGElement => {
  drawLabels(select(group) as Parameters<typeof drawLabels>[0], placeLabels(wishes, BOUNDS));
  return group;
};

describe('drawLabels', () => {
  it('writes each label where it is placed, in the size of its weight', () => {
    const group = drawInto(createGroup(), wish('a', 100, 3), wish('b', 490, 1));
    expect([...group.querySelectorAll('text')].map(({ outerHTML }) => outerHTML)).toEqual([
      '<text class="w3" font-size="12" x="104" y="91" text-anchor="start">&lt;a&gt; &amp; co</text>',
      '<text class="w1" font-size="11" x="486" y="91" text-anchor="end">&lt;b&gt; &amp; co</text>',
    ]);
  });
  it('keeps them from being spoken', () => {
    expect(drawInto(createGroup(), wish('a', 100, 2)).getAttribute('aria-hidden')).toBe('true');
  });
  it('keeps the element of a label and leaves none of an earlier drawing', () => {
    const group = drawInto(createGroup(), wish('a', 100, 2), wish('b', 300, 2));
    const [, kept] = group.children;
    drawInto(group, wish('b', 200, 2));
    expect([...group.children]).toEqual([kept]);
    expect(listAttributes(group, 'text', 'x')).toEqual(['204']);
  });
});

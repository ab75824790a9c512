import { describe, expect, it } from 'vitest';
import type { PlacedLabel } from '../../src/core/layout/labels.ts';
import type { PlacedMark } from '../../src/core/layout/marks.ts';
import { drawCounts, drawLabels } from '../../src/draw/labels.ts';
import { run } from '../../src/core/layout/steps.ts';
import { createGroup, listAttributes, listTexts } from './drawing.ts';

const label = (more: Partial<PlacedLabel> = {}): PlacedLabel => ({
  ...{ key: 'galley:a', text: '<a> & co', weight: 2, side: 'above', anchor: 'start', x0: 204.04, x1: 250.04 },
  ...more,
});
const mark = (more: Partial<PlacedMark> = {}): PlacedMark => ({
  ...{ key: 'galley:a', number: 7, id: 'a', lane: 'galley', x: 200.04, y: 60 },
  ...{ shape: 'circle', weight: 2, hue: 3, dimmed: false, others: [] },
  ...more,
});
const drawInto = (group: SVGGElement, ...marks: PlacedMark[]): SVGGElement => {
  run(drawLabels(group, marks));
  run(drawCounts(group, marks));
  return group;
};
const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('drawLabels', () => {
  it('writes labels above or beside, in the size of their weight, as they are', () => {
    const end = label({ key: 'galley:b', weight: 3, side: 'beside', anchor: 'end', x0: 150, x1: 191.04 });
    const group = drawInto(createGroup(), mark({ label: label() }), mark({ key: 'galley:b', label: end }));
    expect([...group.querySelectorAll('.label')].map(attributesOf)).toEqual([
      {
        ...{ class: 'label w2', 'data-key': 'galley:a', 'font-size': '11.5' },
        ...{ x: '204', y: '51', 'text-anchor': 'start' },
      },
      {
        ...{ class: 'label w3', 'data-key': 'galley:b', 'font-size': '12' },
        ...{ x: '191', y: '64', 'text-anchor': 'end' },
      },
    ]);
    expect(listTexts(group, '.label')).toEqual(['<a> & co', '<a> & co']);
  });
  it('counts those that a mark stands for beside it, in its colour', () => {
    const group = drawInto(createGroup(), mark({ others: Int32Array.of(3, 8) }), mark({ key: 'galley:b' }));
    expect([...group.querySelectorAll('.others')].map(attributesOf)).toEqual([
      { class: 'others', 'data-key': 'galley:a', 'data-hue': '3', x: '207.8', y: '64' },
    ]);
    expect(listTexts(group, '.others')).toEqual(['+2']);
  });
  it('keeps the texts from being spoken', () => {
    expect(drawInto(createGroup(), mark({ label: label() })).getAttribute('aria-hidden')).toBe('true');
  });
  it('keeps the element of a label, moves it, and leaves none of an earlier drawing', () => {
    const group = drawInto(createGroup(), mark({ label: label(), others: [3] }));
    const kept = group.querySelector('.label');
    drawInto(group, mark({ x: 300, y: 73, label: label({ x0: 304, x1: 350 }) }));
    expect([...group.children]).toEqual([kept]);
    expect([kept!.getAttribute('x'), kept!.getAttribute('y')]).toEqual(['304', '64']);
    expect(listAttributes(drawInto(group, mark()), 'text', 'class')).toEqual([]);
  });
});

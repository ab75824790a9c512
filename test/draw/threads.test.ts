import { describe, expect, it } from 'vitest';
import type { PlacedThread } from '../../src/core/layout/threads.ts';
import { drawThreads } from '../../src/draw/threads.ts';
import { createGroup, listAttributes } from './drawing.ts';

const thread = (to: string, kind = 'descent'): PlacedThread => ({
  ...{ key: `galley:${to}:e`, from: 'galley', to, kind, event: 'e' },
  ...{ x0: 100.04, y0: 40, x1: 118.04, y1: 92 },
});
const drawInto = (group: SVGGElement, ...threads: PlacedThread[]): SVGGElement => {
  drawThreads(group, threads);
  return group;
};

describe('drawThreads', () => {
  it('draws a curve that leaves and arrives level', () => {
    const group = drawInto(createGroup(), thread('sloop'));
    expect(listAttributes(group, 'path', 'd')).toEqual(['M100,40C116.2,40 101.8,92 118,92']);
  });
  it('says whom it leads from and to', () => {
    const group = drawInto(createGroup(), thread('sloop'));
    expect([listAttributes(group, 'path', 'data-from'), listAttributes(group, 'path', 'data-to')]).toEqual([
      ['galley'],
      ['sloop'],
    ]);
  });
  it('says what kind of thread it is', () => {
    const group = drawInto(createGroup(), thread('sloop'), thread('raft', 'merge'));
    expect(listAttributes(group, 'path', 'class')).toEqual(['thread descent', 'thread merge']);
  });
  it('keeps the element of a thread and leaves none of an earlier drawing', () => {
    const group = drawInto(createGroup(), thread('sloop'), thread('raft'));
    const [, kept] = group.children;
    drawInto(group, thread('raft'));
    expect([...group.children]).toEqual([kept]);
  });
});

/** Marks of events: a link with a shape, and the extent of an inexact date. */
import { MARK_RADIUS, type PlacedMark } from '../core/layout/marks.ts';
import { type Steps } from '../core/layout/steps.ts';
import type { LanesLook } from './look.ts';
import { drawParts, joinParts } from './parts.ts';
import { isOutline, symbolPath } from './symbols.ts';
import { round } from './round.ts';
import { write } from './write.ts';

export const EXTENT_HEIGHT = 6;

/** What each element shows: most marks only move, and need no more than their place written. */
const shown = new WeakMap<Element, PlacedMark>();

/** Draws marks into a group, in steps: in order of time, joined by lane and event. */
export function drawMarks(group: SVGGElement, marks: readonly PlacedMark[], look: LanesLook): Steps {
  return joinParts(
    group,
    ['a', 'mark'],
    marks,
    (link, mark) => {
      const before = shown.get(link);
      shown.set(link, mark);
      if (!before || before.x !== mark.x || before.y !== mark.y)
        write(link, 'transform', `translate(${round(mark.x)},${round(mark.y)})`);
      if (before?.id !== mark.id || before.lane !== mark.lane) drawLink(link, mark, look);
      if (!before || looksOf(before) !== looksOf(mark)) drawShape(link, mark);
      if (before?.others.length !== mark.others.length) write(link, 'aria-label', look.markTitle(mark));
      if (before?.extent !== mark.extent) drawExtent(link, mark);
    },
    (mark) => mark.key,
  );
}

const looksOf = ({ shape, weight, hue, dimmed }: PlacedMark) => `${shape} ${weight} ${hue} ${dimmed}`;

function drawLink(link: SVGElement, mark: PlacedMark, look: LanesLook): void {
  write(link, 'href', look.eventHref(mark.id));
  write(link, 'data-event', mark.id);
  write(link, 'data-on', mark.lane);
  if (look.roving && !link.hasAttribute('tabindex')) write(link, 'tabindex', '-1');
}

function drawShape(link: SVGElement, { shape, weight, hue, dimmed }: PlacedMark): void {
  write(link, 'class', `mark w${weight}${isOutline(shape) ? ' outline' : ''}`);
  write(link, 'data-hue', String(hue));
  write(link, 'data-dimmed', dimmed ? '' : null);
  drawParts(link, ['path', 'shape'], [symbolPath(shape, MARK_RADIUS[weight])], (path, d) => write(path, 'd', d));
}

function drawExtent(link: SVGElement, { x, extent }: PlacedMark): void {
  drawParts(link, ['rect', 'extent'], extent ? [extent] : [], (rect, { x0, x1, soft }) => {
    // What is drawn first lies behind.
    if (link.firstChild !== rect) link.insertBefore(rect, link.firstChild);
    write(rect, 'x', x0 - x);
    write(rect, 'y', -EXTENT_HEIGHT / 2);
    write(rect, 'width', Math.max(1, x1 - x0));
    write(rect, 'height', EXTENT_HEIGHT);
    write(rect, 'rx', EXTENT_HEIGHT / 2);
    rect.classList.toggle('soft', soft);
  });
}

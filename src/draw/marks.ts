/** Marks of events: a link with a shape, the extent of an inexact date, and the stem of a mark that hangs below its line. */
import { select, type Selection } from 'd3';
import { MARK_RADIUS, type PlacedMark } from '../core/layout/marks.ts';
import type { LanesLook } from './look.ts';
import { round } from './round.ts';
import { isOutline, symbolPath } from './symbols.ts';

const EXTENT_HEIGHT = 6;

function drawExtent(this: SVGElement, mark: PlacedMark): void {
  select(this)
    .selectAll<SVGRectElement, PlacedMark>('rect.extent')
    .data(mark.extent ? [mark] : [])
    .join((enter) => enter.insert('rect', 'path'))
    .attr('class', mark.extent?.soft ? 'extent soft' : 'extent')
    .attr('x', (m) => round(m.extent!.x0))
    .attr('y', (m) => round(m.y - EXTENT_HEIGHT / 2))
    .attr('width', (m) => round(Math.max(1, m.extent!.x1 - m.extent!.x0)))
    .attr('height', EXTENT_HEIGHT)
    .attr('rx', EXTENT_HEIGHT / 2);
}

/** Draws all marks into a group, joined by lane and event; marks that the server drew are kept with their focus. */
export function drawMarks(
  group: Selection<SVGGElement, unknown, null, undefined>,
  marks: readonly PlacedMark[],
  look: LanesLook,
): void {
  const links = group
    .selectAll<SVGAElement, PlacedMark>('a')
    .data(marks, function (mark) {
      return mark ? mark.key : (this as SVGAElement).getAttribute('data-key')!;
    })
    .join((enter) => {
      const link = enter.append('svg:a') as Selection<SVGAElement, PlacedMark, SVGGElement, unknown>;
      link.append('path').attr('class', 'stem');
      link.append('path').attr('class', 'shape');
      link.append('title');
      return link;
    })
    .attr('class', (mark) => `mark w${mark.weight}${isOutline(mark.shape) ? ' outline' : ''}`)
    .attr('href', (mark) => look.eventHref(mark.id))
    .attr('data-key', (mark) => mark.key)
    .attr('data-event', (mark) => mark.id)
    .attr('data-hue', (mark) => mark.hue)
    .attr('data-dimmed', (mark) => (mark.dimmed ? '' : null))
    .each(drawExtent);
  links.select('title').text((mark) => look.eventTitle(mark.number));
  links
    .select('.stem')
    .attr('d', (mark) => (mark.y > mark.lineY ? `M${round(mark.x)},${round(mark.lineY)}V${round(mark.y)}` : null));
  links
    .select('.shape')
    .attr('transform', (mark) => `translate(${round(mark.x)},${round(mark.y)})`)
    .attr('d', (mark) => symbolPath(mark.shape, MARK_RADIUS[mark.weight]));
}

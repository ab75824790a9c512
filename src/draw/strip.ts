/** The strip as SVG whose places are percentages, so that it fits any width without a script. */
import { select } from 'd3';
import type { PlacedStrip, StripDot, StripRow } from '../core/layout/strip.ts';
import { percent } from './round.ts';

export interface StripLook {
  eventHref(id: string): string;
}

/** Height of one row, in pixels. */
const STRIP_ROW = 12;

const DOT_RADIUS = { 1: 2.2, 2: 3, 3: 5 } as const;

/** Draws the strip into an empty `svg` element. */
export function drawStrip(root: SVGSVGElement, placed: PlacedStrip, look: StripLook): void {
  const height = placed.rows.length * STRIP_ROW;
  const svg = select(root).attr('width', '100%').attr('height', height);
  const years = svg.append('g').attr('class', 'years');
  years
    .selectAll('rect')
    .data(placed.years.filter((year) => year.year % 2 === 1))
    .join('rect')
    .attr('x', (year) => percent(year.x0))
    .attr('width', (year) => percent(year.x1 - year.x0))
    .attr('height', '100%');
  const rows = svg
    .selectAll<SVGGElement, StripRow>('g.row')
    .data(placed.rows)
    .join('g')
    .attr('class', 'row')
    .attr('data-band', (row) => row.theme.id)
    .attr('data-hue', (row) => row.theme.hue);
  rows
    .append('line')
    .attr('x2', '100%')
    .attr('y1', (_, i) => (i + 0.5) * STRIP_ROW)
    .attr('y2', (_, i) => (i + 0.5) * STRIP_ROW);
  rows.each(function (row, i) {
    select(this)
      .selectAll<SVGAElement, StripDot>('a')
      .data(row.dots)
      .join('a')
      .attr('href', (dot) => look.eventHref(dot.id))
      .attr('tabindex', -1)
      .attr('data-event', (dot) => dot.id)
      .attr('class', (dot) => `w${dot.weight}`)
      .append('circle')
      .attr('cx', (dot) => percent(dot.x))
      .attr('cy', (i + 0.5) * STRIP_ROW)
      .attr('r', (dot) => DOT_RADIUS[dot.weight]);
  });
}

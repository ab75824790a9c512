/** The axis: the names of the years, in a drawing of its own that can stay in sight while the lanes scroll. */
import { select } from 'd3';
import type { PlacedYear } from '../core/layout/axis.ts';
import type { PlacedLanes } from '../core/layout/place-lanes.ts';
import { round } from './round.ts';

/** Below this width a year has no room for its four digits. */
const FOUR_DIGITS = 40;

/** Draws (or redraws) the axis of some lanes into an `svg` element; it lies over the space above their bands. */
export function drawAxis(root: SVGSVGElement, { width, plotTop, years }: PlacedLanes): void {
  select(root)
    .attr('viewBox', `0 0 ${width} ${plotTop}`)
    .attr('width', width)
    .attr('height', plotTop)
    .selectAll<SVGTextElement, PlacedYear>('text')
    // Nodes that the build drew carry no data yet; they give way to new ones.
    .data(years, (year) => (year as PlacedYear | undefined)?.year ?? '')
    .join('text')
    .attr('x', (year) => round((year.x0 + year.x1) / 2))
    .attr('y', plotTop - 10)
    .text(({ year, x0, x1 }) => (x1 - x0 < FOUR_DIGITS ? `’${String(year).slice(-2)}` : year));
}

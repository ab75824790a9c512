/** The years behind a timeline: every other one shaded, so that the eye can tell them apart. */
import type { Selection } from 'd3';
import type { PlacedYear } from '../core/layout/axis.ts';
import { round } from './round.ts';

/** Draws the shades of the odd years into a group, from `top` to `bottom`. */
export function drawYears(
  group: Selection<SVGGElement, unknown, null, undefined>,
  years: readonly PlacedYear[],
  top: number,
  bottom: number,
): void {
  // Nodes that the build drew carry no data yet; they give way to new ones.
  group
    .selectAll<SVGRectElement, PlacedYear>('rect')
    .data(
      years.filter((year) => year.year % 2 === 1),
      (year) => (year as PlacedYear | undefined)?.year ?? '',
    )
    .join('rect')
    .attr('x', (year) => round(year.x0))
    .attr('y', top)
    .attr('width', (year) => round(year.x1 - year.x0))
    .attr('height', round(bottom - top));
}

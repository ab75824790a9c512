/** The years behind a timeline: every other one shaded, each with its name above. */
import type { Selection } from 'd3';
import type { PlacedYear } from '../core/layout/axis.ts';
import { round } from './round.ts';

/** Draws the year columns into a group, from `top` to `bottom`; names that have no room are cut to two digits. */
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
    .join((enter) => enter.insert('rect', 'text'))
    .attr('x', (year) => round(year.x0))
    .attr('y', top)
    .attr('width', (year) => round(year.x1 - year.x0))
    .attr('height', round(bottom - top));
  group
    .selectAll<SVGTextElement, PlacedYear>('text')
    .data(years, (year) => (year as PlacedYear | undefined)?.year ?? '')
    .join('text')
    .attr('x', (year) => round((year.x0 + year.x1) / 2))
    .attr('y', top - 10)
    .text((year) => (year.x1 - year.x0 < 40 ? `’${String(year.year).slice(-2)}` : year.year));
}

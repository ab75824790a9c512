/** The strip as SVG whose places are percentages, so that it fits any size without a script. */
import { select } from 'd3';
import { countBins, type PlacedStrip, type StripRow } from '../core/layout/strip.ts';
import { placeUnits } from '../core/layout/strip-units.ts';
import { DENSITY_ROW, densityPath } from './density.ts';
import { percent } from './round.ts';
import { createDot } from './strip-dot.ts';

export interface StripLook {
  eventHref(id: string): string;
}

/** Draws the strip into an empty `svg` element: the density of every row as one path, and over it the dots, which are links. */
export function drawStrip(root: SVGSVGElement, placed: PlacedStrip, look: StripLook): void {
  const { rows, bins } = placed;
  const { units } = placeUnits(placed);
  const middle = (row: number) => percent((row + 0.5) / rows.length);
  const svg = select(root).attr('width', '100%').attr('height', '100%');
  svg
    .append('g')
    .attr('class', 'years')
    .selectAll('rect')
    .data(units.filter(({ isOdd }) => isOdd))
    .join('rect')
    .attr('x', ({ x0 }) => percent(x0))
    .attr('width', ({ x0, x1 }) => percent(x1 - x0))
    .attr('height', '100%');
  svg
    .selectAll('line')
    .data(rows)
    .join('line')
    .attr('data-hue', (row) => row.theme.hue)
    .attr('x2', '100%')
    .attr('y1', (_, i) => middle(i))
    .attr('y2', (_, i) => middle(i));
  const counts = rows.map((row) => countBins(row, placed, () => true));
  const most = Math.max(0, ...counts.flat());
  svg
    .append('svg')
    .attr('class', 'density')
    .attr('viewBox', `0 0 ${bins} ${rows.length * DENSITY_ROW}`)
    .attr('preserveAspectRatio', 'none')
    .selectAll('path')
    .data(rows)
    .join('path')
    .attr('data-hue', (row) => row.theme.hue)
    .attr('d', (_, i) => densityPath(counts[i]!, i, most));
  svg
    .selectAll<SVGGElement, StripRow>('g.row')
    .data(rows)
    .join('g')
    .attr('class', 'row')
    .attr('data-band', (row) => row.theme.id)
    .attr('data-hue', (row) => row.theme.hue)
    .each(function (row, i) {
      const place = [i, rows.length] as const;
      for (const dot of row.dots) this.append(createDot(dot, place, look.eventHref(dot.id), this.ownerDocument));
    });
}

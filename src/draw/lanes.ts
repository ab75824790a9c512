/** The swimlane timeline as SVG, in the document that its root belongs to. */
import { select, type Selection } from 'd3';
import type { PlacedLanes } from '../core/layout/place-lanes.ts';
import { drawBands } from './bands.ts';
import { drawLabels } from './labels.ts';
import type { LanesLook } from './look.ts';
import { drawMarks } from './marks.ts';
import { drawThreads } from './threads.ts';
import { drawYears } from './years.ts';

/**
 * Draws (or redraws) the lanes into an `svg` element. Parts are joined by id, so nodes that are already there, drawn
 * by the build or by an earlier call, are kept.
 */
export function drawLanes(root: SVGSVGElement, placed: PlacedLanes, look: LanesLook): void {
  const svg = select(root)
    .attr('viewBox', `0 0 ${placed.width} ${placed.height}`)
    .attr('width', placed.width)
    .attr('height', placed.height);
  const layer = (name: string): Selection<SVGGElement, unknown, null, undefined> => {
    const there = svg.select<SVGGElement>(`g.${name}`);
    return (there.empty() ? svg.append('g').attr('class', name) : there) as typeof there;
  };
  drawYears(layer('years'), placed.years, placed.plotTop, placed.height);
  drawBands(layer('bands'), placed, look);
  drawThreads(layer('threads'), placed.threads);
  drawMarks(layer('marks'), placed.marks, look);
  drawLabels(layer('labels'), placed.labels);
}

/** Labels beside their marks. */
import type { Selection } from 'd3';
import { LABEL_SIZE, type PlacedLabel } from '../core/layout/labels.ts';
import { round } from './round.ts';

/** Draws all labels into a group, joined by the key of their mark. They repeat what the marks say, so they are not spoken. */
export function drawLabels(
  group: Selection<SVGGElement, unknown, null, undefined>,
  labels: readonly PlacedLabel[],
): void {
  group
    .attr('aria-hidden', 'true')
    .selectAll<SVGTextElement, PlacedLabel>('text')
    // Nodes that the build drew carry no data yet; they give way to new ones.
    .data(labels, (label) => (label as PlacedLabel | undefined)?.key ?? '')
    .join('text')
    .attr('class', (label) => `w${label.weight}`)
    .attr('font-size', (label) => LABEL_SIZE[label.weight])
    .attr('x', (label) => round(label.textX))
    .attr('y', (label) => round(label.textY))
    .attr('text-anchor', (label) => label.anchor)
    .text((label) => label.text);
}

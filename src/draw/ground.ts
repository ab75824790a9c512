/** What lies behind the lanes: shaded units of time, the rules of the bands, the lines on which lanes run, the ties between them. */
import type { PlacedAxis } from '../core/layout/ticks.ts';
import type { PlacedLanes } from '../core/layout/place-lanes.ts';
import { drawParts } from './parts.ts';
import { round } from './round.ts';
import { write } from './write.ts';

/** From the top of a band to the rule under its title. */
export const RULE_Y = 21;

/** Draws the ground into a group. */
export function drawGround(group: SVGGElement, { bands, edges, height, ties }: PlacedLanes, axis: PlacedAxis): void {
  const [x0, x1] = edges.map(round) as [number, number];
  const shaded = axis.major.filter((tick) => tick.shaded);
  const shade = shaded
    .map((tick) => `M${round(tick.x0)},0H${round(tick.x1)}V${round(height)}H${round(tick.x0)}Z`)
    .join('');
  drawParts(group, ['path', 'shade'], [shade], (path, d) => write(path, 'd', d));
  const grid = axis.minor.map((tick) => `M${round(tick.x0)},0V${round(height)}`).join('');
  drawParts(group, ['path', 'grid'], [grid], (path, d) => write(path, 'd', d));
  const lines = bands.flatMap((band) => band.lanes.map((lane) => `M${x0},${round(lane.lineY)}H${x1}`)).join('');
  drawParts(group, ['path', 'base'], [lines], (path, d) => write(path, 'd', d));
  const tied = ties.map(({ x, y0, y1 }) => `M${round(x)},${round(y0)}V${round(y1)}`).join('');
  drawParts(group, ['path', 'tie'], tied ? [tied] : [], (path, d) => write(path, 'd', d));
  drawParts(group, ['path', 'rule'], bands, (path, band) => {
    write(path, 'data-hue', String(band.theme.hue));
    write(path, 'd', `M${x0},${round(band.top + RULE_Y)}H${x1}`);
  });
}

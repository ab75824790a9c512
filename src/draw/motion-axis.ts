/** The axis while the view moves: on a canvas, since its names laid out as elements take longer than all else in a frame. */
import type { PlacedAxis } from '../core/layout/ticks.ts';
import { AXIS_FONTS, AXIS_HEIGHT, listAxisNames } from './axis.ts';
import type { MotionLook } from './motion-marks.ts';

/** Draws the names between the left end of the time shown, where the origin of the canvas is, and both ends of the paper. */
export function drawMotionAxis(
  context: CanvasRenderingContext2D,
  axis: PlacedAxis,
  [left, right]: readonly [number, number],
  { paper, muted, font }: MotionLook,
): void {
  context.fillStyle = paper;
  context.fillRect(left, 0, right - left, AXIS_HEIGHT);
  context.fillStyle = muted;
  context.textAlign = 'center';
  const names = listAxisNames(axis);
  for (const row of ['major', 'minor'] as const) {
    context.font = `${AXIS_FONTS[row]} ${font}`;
    for (const { x, y, text } of names.filter((name) => name.row === row)) context.fillText(text, x, y);
  }
}

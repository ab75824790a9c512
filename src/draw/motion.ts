/** The lanes while the view zooms: on a canvas, from the same placed numbers, since moving hundreds of elements takes longer than a frame. */
import { NOTE_SIZE } from '../core/layout/notes.ts';
import type { PlacedLane, PlacedLanes } from '../core/layout/place-lanes.ts';
import type { PlacedAxis } from '../core/layout/ticks.ts';
import { RULE_Y } from './ground.ts';
import { CAP, NOTE_BELOW, opacityOf, OWNED_HEIGHT } from './lifelines.ts';
import { drawMotionMarks, type MotionLook } from './motion-marks.ts';
import { threadPath } from './threads.ts';

/** Draws everything between two heights of the lanes in sight, with the origin of the canvas at the left end of the time shown. */
export function drawMotion(
  context: CanvasRenderingContext2D,
  placed: PlacedLanes,
  axis: PlacedAxis,
  [top, bottom]: readonly [number, number],
  look: MotionLook,
): void {
  const [left, right] = placed.scale.range;
  context.fillStyle = look.paper;
  context.fillRect(left, top, right - left, bottom - top);
  context.fillStyle = look.shade;
  for (const tick of axis.major) if (tick.shaded) context.fillRect(tick.x0, top, tick.x1 - tick.x0, bottom - top);
  context.fillStyle = look.grid;
  for (const tick of axis.minor) context.fillRect(tick.x0, top, 0.5, bottom - top);
  context.lineWidth = 1;
  for (const band of placed.bands) {
    context.globalAlpha = 0.35;
    context.fillStyle = look.hues[band.theme.hue]!;
    context.fillRect(left, band.top + RULE_Y - 0.5, right - left, 1);
    context.globalAlpha = 1;
    for (const lane of band.lanes) if (lane.isInSight) drawLifeline(context, lane, look);
  }
  context.setLineDash([4, 3]);
  context.globalAlpha = 0.5;
  context.lineWidth = 1.3;
  context.strokeStyle = look.ink;
  for (const thread of placed.threads) context.stroke(new Path2D(threadPath(thread)));
  context.setLineDash([]);
  context.globalAlpha = 1;
  drawMotionMarks(context, placed.marks, look);
}

function drawLifeline(context: CanvasRenderingContext2D, lane: PlacedLane, look: MotionLook): void {
  const { lineY, segments, owned, notes } = lane;
  const hue = look.hues[lane.hue]!;
  context.fillStyle = hue;
  for (const { x0, x1, thickness, capped } of segments) {
    context.globalAlpha = opacityOf(thickness);
    context.fillRect(x0, lineY - thickness / 2, x1 - x0, thickness);
    context.globalAlpha = 1;
    if (capped) context.fillRect(x1 - 1.25, lineY - CAP, 2.5, 2 * CAP);
  }
  context.strokeStyle = hue;
  context.lineWidth = 1.2;
  for (const { x0, x1 } of owned) {
    context.fillStyle = look.paper;
    context.fillRect(x0, lineY - OWNED_HEIGHT / 2, x1 - x0, OWNED_HEIGHT);
    context.strokeRect(x0, lineY - OWNED_HEIGHT / 2, x1 - x0, OWNED_HEIGHT);
  }
  if (notes.length === 0) return;
  context.fillStyle = look.muted;
  context.font = `${look.noteStyle} ${NOTE_SIZE}px ${look.font}`;
  for (const { text, x0 } of notes) context.fillText(text, x0, lineY + NOTE_BELOW);
}

/** The lanes while the view moves: on canvases, from the same placed numbers, since moving hundreds of elements takes longer than a frame. */
import { NOTE_SIZE } from '../core/layout/notes.ts';
import { BLEED, type PlacedLane, type PlacedLanes } from '../core/layout/place-lanes.ts';
import type { PlacedAxis } from '../core/layout/ticks.ts';
import type { Tile } from '../core/layout/tiles.ts';
import { RULE_Y } from './ground.ts';
import { CAP, NOTE_BELOW, opacityOf, OWNED_HEIGHT } from './lifelines.ts';
import { drawMotionMarks, type MotionLook } from './motion-marks.ts';
import { threadPath } from './threads.ts';

/** Draws what lies in a tile of the lanes in sight and a little beyond the time shown, at whose left end the canvas has its origin. */
export function drawMotion(
  context: CanvasRenderingContext2D,
  placed: PlacedLanes,
  axis: PlacedAxis,
  [top, bottom]: Tile,
  look: MotionLook,
): void {
  const [left, right] = [-BLEED, placed.scale.range[1] + BLEED];
  const isInTile = (from: number, to: number) => from < bottom && to > top;
  context.fillStyle = look.paper;
  context.fillRect(left, top, right - left, bottom - top);
  context.fillStyle = look.shade;
  for (const tick of axis.major) if (tick.shaded) context.fillRect(tick.x0, top, tick.x1 - tick.x0, bottom - top);
  context.fillStyle = look.grid;
  for (const tick of axis.minor) context.fillRect(tick.x0, top, 0.5, bottom - top);
  context.lineWidth = 1;
  for (const band of placed.bands) {
    if (!isInTile(band.top, band.bottom)) continue;
    context.globalAlpha = 0.35;
    context.fillStyle = look.hues[band.theme.hue]!;
    context.fillRect(left, band.top + RULE_Y - 0.5, right - left, 1);
    context.globalAlpha = 1;
    for (const lane of band.lanes)
      if (lane.isInSight && isInTile(lane.top, lane.bottom)) {
        context.fillStyle = look.grid;
        context.fillRect(left, lane.lineY - 0.5, right - left, 1);
        drawLifeline(context, lane, look);
      }
  }
  context.setLineDash([4, 3]);
  context.globalAlpha = 0.5;
  context.lineWidth = 1.3;
  context.strokeStyle = look.ink;
  for (const thread of placed.threads)
    if (isInTile(Math.min(thread.y0, thread.y1), Math.max(thread.y0, thread.y1)))
      context.stroke(new Path2D(threadPath(thread)));
  context.setLineDash([]);
  context.globalAlpha = 1;
  drawMotionMarks(
    context,
    placed.marks.filter(({ y }) => isInTile(y, y)),
    look,
  );
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

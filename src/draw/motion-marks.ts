/** Marks on the canvas of a zoom, with their labels and counts. */
import { LABEL_SIZE } from '../core/layout/labels.ts';
import { MARK_RADIUS, type PlacedMark } from '../core/layout/marks.ts';
import { ABOVE, ASIDE, BESIDE } from './labels.ts';
import { EXTENT_HEIGHT } from './marks.ts';
import { isOutline, symbolPath } from './symbols.ts';

/** Colours and type as the style sheet has them for the elements. */
export interface MotionLook {
  readonly paper: string;
  readonly shade: string;
  readonly grid: string;
  readonly ink: string;
  readonly muted: string;
  /** By the number of the hue. */
  readonly hues: readonly string[];
  /** A font family, and the style of notes in it. */
  readonly font: string;
  readonly noteStyle: string;
}

const EXTENT_OPACITY = 0.28;
const DIMMED = 0.16;
const paths = new Map<string, Path2D>();

/** The shape of a mark, made once. */
function pathOf({ shape, weight }: PlacedMark): Path2D {
  const key = `${shape} ${weight}`;
  let path = paths.get(key);
  if (!path) paths.set(key, (path = new Path2D(symbolPath(shape, MARK_RADIUS[weight]))));
  return path;
}

/**
 * Draws marks, and then their labels and counts. The paper around texts and filled shapes is left out: it takes as long to
 * draw as they do, and is missed only at rest.
 */
export function drawMotionMarks(
  context: CanvasRenderingContext2D,
  marks: readonly PlacedMark[],
  look: MotionLook,
): void {
  context.lineJoin = 'round';
  for (const mark of marks) drawMark(context, mark, look);
  for (const weight of [1, 2, 3] as const) {
    context.font = `${weight === 3 ? 650 : 400} ${LABEL_SIZE[weight]}px ${look.font}`;
    context.fillStyle = weight === 1 ? look.muted : look.ink;
    for (const { label, y } of marks)
      if (label?.weight === weight) {
        context.textAlign = label.anchor;
        context.fillText(
          label.text,
          label.anchor === 'start' ? label.x0 : label.x1,
          y + (label.side === 'above' ? ABOVE : BESIDE),
        );
      }
  }
  context.textAlign = 'start';
  context.font = `600 10px ${look.font}`;
  for (const { others, x, y, weight, hue } of marks) {
    if (others.length === 0) continue;
    context.fillStyle = look.hues[hue]!;
    context.fillText(`+${others.length}`, x + MARK_RADIUS[weight] + ASIDE, y + BESIDE);
  }
}

function drawMark(context: CanvasRenderingContext2D, mark: PlacedMark, { hues, paper }: MotionLook): void {
  const hue = hues[mark.hue]!;
  const opacity = mark.dimmed ? DIMMED : 1;
  if (mark.extent) {
    const { x0, x1 } = mark.extent;
    context.globalAlpha = opacity * EXTENT_OPACITY;
    context.fillStyle = hue;
    context.fillRect(x0, mark.y - EXTENT_HEIGHT / 2, Math.max(1, x1 - x0), EXTENT_HEIGHT);
  }
  const path = pathOf(mark);
  const isLine = isOutline(mark.shape);
  context.globalAlpha = opacity;
  context.translate(mark.x, mark.y);
  context.fillStyle = isLine ? paper : hue;
  context.fill(path);
  if (isLine) {
    context.lineWidth = 1.6;
    context.strokeStyle = hue;
    context.stroke(path);
  }
  context.translate(-mark.x, -mark.y);
  context.globalAlpha = 1;
}

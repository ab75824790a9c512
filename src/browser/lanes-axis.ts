/** The axis of the lanes: elements at rest, a canvas over them while the time shown moves. */
import type { PlacedLanes } from '../core/layout/place-lanes.ts';
import type { Scale } from '../core/layout/scale.ts';
import { placeTicks } from '../core/layout/ticks.ts';
import type { Lang } from '../core/model/text.ts';
import { AXIS_HEIGHT, drawAxis } from '../draw/axis.ts';
import { drawMotionAxis } from '../draw/motion-axis.ts';
import type { MotionLook } from '../draw/motion-marks.ts';
import { createMotionCanvas, setOrigin, sizeCanvas } from './motion-canvas.ts';
import { readMotionLook } from './motion-look.ts';

export interface LanesAxis {
  /** Draws the elements, which are seen from now on. */
  draw(placed: PlacedLanes): void;
  /** Shows another time over the same lanes. */
  move(scale: Scale): void;
}

/** Brings a drawn axis to life. */
export function createLanesAxis(svg: SVGSVGElement, lang: Lang): LanesAxis {
  let context: CanvasRenderingContext2D | undefined;
  let look: MotionLook;
  let [left, width] = [0, 0];
  const start = (canvas: HTMLCanvasElement) => {
    look = readMotionLook(svg.parentElement!);
    sizeCanvas(canvas, width, AXIS_HEIGHT);
    canvas.className = 'axis';
    canvas.hidden = false;
  };
  return {
    draw(placed) {
      ({ left, width } = placed);
      drawAxis(svg, placed, placeTicks(placed.scale, lang));
      if (context) context.canvas.hidden = true;
    },
    move(scale) {
      context ??= createMotionCanvas((canvas) => svg.after(canvas));
      if (context.canvas.hidden) start(context.canvas);
      setOrigin(context, left, 0);
      drawMotionAxis(context, placeTicks(scale, lang), [-left, width - left], look);
    },
  };
}

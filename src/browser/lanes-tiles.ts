/** The canvas that stands in for the drawing while the lanes zoom. */
import type { PlacedLanes } from '../core/layout/place-lanes.ts';
import type { PlacedAxis } from '../core/layout/ticks.ts';
import { drawMotion } from '../draw/motion.ts';
import type { MotionLook } from '../draw/motion-marks.ts';

export interface LanesCanvas {
  /** Covers the drawing between two heights with these lanes. */
  show(placed: PlacedLanes, axis: PlacedAxis, heights: readonly [top: number, bottom: number]): void;
  /** Draws once out of sight, so that the first movement finds colours, fonts and code at hand. */
  prepare(placed: PlacedLanes, axis: PlacedAxis): void;
  hide(): void;
  readonly isShown: boolean;
}

const HUES = 10;

/** Creates the canvas of a plot. */
export function createLanesCanvas(plot: HTMLElement): LanesCanvas {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.hidden = true;
  plot.append(canvas);
  const context = canvas.getContext('2d', { alpha: false })!;
  const looks = new Map<string, MotionLook>();
  let look: MotionLook;
  let [top, bottom] = [0, 0];

  const readColours = () => {
    const style = getComputedStyle(plot).color;
    look = looks.get(style) ?? readLook(plot);
    looks.set(style, look);
  };
  const start = (height: number, heights: readonly [number, number]) => {
    [top, bottom] = [Math.max(0, Math.floor(heights[0])), Math.min(height, Math.ceil(heights[1]))];
    canvas.width = Math.round(plot.clientWidth * devicePixelRatio);
    canvas.height = Math.max(1, Math.round((bottom - top) * devicePixelRatio));
    canvas.style.width = `${plot.clientWidth}px`;
    canvas.style.height = `${bottom - top}px`;
    canvas.style.top = `${top}px`;
    canvas.hidden = false;
    readColours();
  };
  return {
    show(placed, axis, heights) {
      if (canvas.hidden) start(placed.height, heights);
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, -top * devicePixelRatio);
      drawMotion(context, placed, axis, [top, bottom], look);
    },
    prepare(placed, axis) {
      readColours();
      drawMotion(context, placed, axis, [0, canvas.height], look);
    },
    hide() {
      canvas.hidden = true;
    },
    get isShown() {
      return !canvas.hidden;
    },
  };
}

/** Colours as the reader's style has them now. */
function readLook(plot: HTMLElement): MotionLook {
  const probe = document.createElement('span');
  plot.append(probe);
  const computed = getComputedStyle(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return computed.color;
  };
  const look = {
    ...{ paper: colour('paper'), shade: colour('shade'), grid: colour('grid') },
    ...{ ink: colour('ink'), muted: colour('muted'), font: computed.fontFamily },
    hues: Array.from({ length: HUES }, (_, hue) => colour(`hue-${hue}`)),
    noteStyle: document.documentElement.lang === 'ja' ? 'normal' : 'italic',
  };
  probe.remove();
  return look;
}

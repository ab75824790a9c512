/** The canvases that stand in for the drawing while the lanes move, one for each tile. */
import { BLEED, type PlacedLanes } from '../core/layout/place-lanes.ts';
import type { Scale } from '../core/layout/scale.ts';
import type { Steps } from '../core/layout/steps.ts';
import { placeTicks } from '../core/layout/ticks.ts';
import { cutTiles, type Tile } from '../core/layout/tiles.ts';
import type { Lang } from '../core/model/text.ts';
import { drawMotion } from '../draw/motion.ts';
import type { MotionLook } from '../draw/motion-marks.ts';
import { createMotionCanvas, setOrigin, sizeCanvas } from './motion-canvas.ts';
import { readMotionLook } from './motion-look.ts';
import { OUT_OF_SIGHT, stretchTo } from './stretch.ts';

export interface LanesTiles {
  /** Draws one tile a step, over the drawing between two heights; these last until the tiles are hidden. */
  draw(placed: PlacedLanes, heights: Tile): Steps;
  /** Stretches what is drawn to where a scale has it. */
  stretch(scale: Scale): void;
  /** Draws once out of sight, so that the first movement finds colours, fonts and code at hand. */
  prepare(placed: PlacedLanes): void;
  hide(): void;
  /** Whether any of them is seen. */
  readonly isShown: boolean;
}

interface DrawnTile {
  readonly context: CanvasRenderingContext2D;
  readonly heights: Tile;
  /** What it was drawn at; none while it is not. */
  scale?: Scale;
}

/** Creates the tiles of a plot. */
export function createLanesTiles(plot: HTMLElement, lang: Lang): LanesTiles {
  const contexts: CanvasRenderingContext2D[] = [];
  let tiles: readonly DrawnTile[] = [];
  let look: MotionLook;
  let wanted: Scale | undefined;

  const contextOf = (place: number) => (contexts[place] ??= createMotionCanvas((canvas) => plot.append(canvas)));
  const start = (placed: PlacedLanes, heights: Tile) => {
    look = readMotionLook(plot);
    tiles = cutTiles(placed, heights).map(([top, bottom], place) => {
      const context = contextOf(place);
      const { canvas } = context;
      sizeCanvas(canvas, placed.scale.range[1] + 2 * BLEED, bottom - top);
      canvas.style.top = `${top}px`;
      canvas.style.transform = OUT_OF_SIGHT;
      canvas.hidden = false;
      return { context, heights: [top, bottom] };
    });
  };
  const ticksOf = ({ scale }: PlacedLanes) => placeTicks(scale, lang, [-BLEED, scale.range[1] + BLEED]);
  const put = (tile: DrawnTile) => {
    if (tile.scale && wanted) tile.context.canvas.style.transform = stretchTo(wanted, tile.scale, -BLEED);
  };
  return {
    *draw(placed, heights) {
      if (tiles.length === 0) start(placed, heights);
      const axis = ticksOf(placed);
      for (const tile of tiles) {
        const { context, heights: own } = tile;
        setOrigin(context, BLEED, -own[0]);
        drawMotion(context, placed, axis, own, look);
        tile.scale = placed.scale;
        put(tile);
        yield;
      }
    },
    stretch(scale) {
      wanted = scale;
      tiles.forEach(put);
    },
    prepare(placed) {
      look = readMotionLook(plot);
      drawMotion(contextOf(0), placed, ticksOf(placed), [0, placed.height], look);
    },
    hide() {
      for (const { canvas } of contexts) canvas.hidden = true;
      [tiles, wanted] = [[], undefined];
    },
    get isShown() {
      return tiles.some(({ scale }) => scale);
    },
  };
}

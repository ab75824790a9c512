/**
 * The lanes while a hand moves them. Whatever is drawn follows the hand in every frame, stretched to the time shown; tile by tile
 * it is drawn anew as a frame has time: on a fast machine all of it in each, on a slow one over some frames.
 */
import type { PlacedLanes } from '../core/layout/place-lanes.ts';
import type { Scale } from '../core/layout/scale.ts';
import { run, type Steps } from '../core/layout/steps.ts';
import type { Tile } from '../core/layout/tiles.ts';
import type { Lang } from '../core/model/text.ts';
import { createLanesTiles } from './lanes-tiles.ts';
import { OUT_OF_SIGHT, stretchTo } from './stretch.ts';

/** Milliseconds of a frame in which steps are begun; to paint what they draw takes the browser as long again. */
const SHARE = 3;

export interface LanesMotion {
  /** Whether the elements, where they are now, reach over all of another time. */
  reaches(scale: Scale): boolean;
  /** Moves what is drawn to another time. */
  shift(scale: Scale): void;
  /** The same, and draws it anew. */
  follow(scale: Scale): void;
  /** Draws nothing more anew. */
  stop(): void;
  /** Whether the elements cannot change to these lanes without being covered: marks may dim one after the other, but what moves must move as one. */
  mustCover(placed: PlacedLanes): boolean;
  /** Covers the elements between two heights, as one, with what they will show at rest, so that they can change unseen. */
  cover(placed: PlacedLanes, heights: Tile): void;
  /** Shows the elements, which were drawn for these lanes. */
  rest(placed: PlacedLanes): void;
  /** Draws once out of sight, so that the first movement finds colours, fonts and code at hand. */
  prepare(placed: PlacedLanes): void;
}

/** The lanes at the time shown when it is asked, with the heights in sight. */
export type PlaceNow = () => Steps<readonly [placed: PlacedLanes, heights: Tile]>;

const whereabouts = ({ height, scale }: PlacedLanes): string => [height, scale.perDay, scale.domain[0]].join();

/** Creates the motion of a drawing that is not drawn yet. */
export function createLanesMotion(svg: SVGSVGElement, lang: Lang, placeNow: PlaceNow): LanesMotion {
  const tiles = createLanesTiles(svg.parentElement!, lang);
  /** What the elements show; nothing while they change from one time to another. */
  let still: PlacedLanes | undefined;
  let isBehind = false;
  let steps: Steps | undefined;
  let frame = 0;

  function* drawAnew(): Steps {
    isBehind = false;
    const now = yield* placeNow();
    yield* tiles.draw(...now);
  }
  const take = () => {
    frame = 0;
    const end = performance.now() + SHARE;
    while ((steps ??= isBehind ? drawAnew() : undefined)) {
      if (steps.next().done) steps = undefined;
      if (performance.now() < end) continue;
      frame = requestAnimationFrame(take);
      return;
    }
  };
  const shift = (scale: Scale) => {
    svg.style.transform = still ? stretchTo(scale, still.scale, still.edges[0]) : OUT_OF_SIGHT;
    tiles.stretch(scale);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    [frame, steps, isBehind] = [0, undefined, false];
  };
  return {
    reaches({ domain, range }) {
      if (!still || tiles.isShown) return false;
      const left = still.scale.x(domain[0]);
      return left >= still.edges[0] && left + range[1] <= still.edges[1];
    },
    shift,
    follow(scale) {
      shift(scale);
      isBehind = true;
      // Steps that the last frame left wait for their turn in this one.
      if (frame === 0) take();
    },
    stop,
    mustCover: (placed) => tiles.isShown || (still !== undefined && whereabouts(still) !== whereabouts(placed)),
    cover(placed, heights) {
      tiles.stretch(placed.scale);
      run(tiles.draw(placed, heights));
      still = undefined;
    },
    rest(placed) {
      stop();
      tiles.hide();
      still = placed;
      svg.style.transform = '';
      svg.style.marginLeft = `${placed.edges[0]}px`;
    },
    prepare(placed) {
      if (!tiles.isShown) tiles.prepare(placed);
    },
  };
}

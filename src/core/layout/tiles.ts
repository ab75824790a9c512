/** The lanes in sight cut into tiles, each of which can be drawn by itself. */
import type { PlacedLanes } from './place-lanes.ts';

/** A tile by its heights in pixels. */
export type Tile = readonly [top: number, bottom: number];

/** Pixels of a tile; it ends with the lane that reaches this. */
const TILE_HEIGHT = 96;

/** Cuts what lies between two heights where a band or a lane begins; whole pixels, without gaps. */
export function cutTiles({ bands, height }: Pick<PlacedLanes, 'bands' | 'height'>, [top, bottom]: Tile): Tile[] {
  const [first, end] = [Math.max(0, Math.floor(top)), Math.min(Math.ceil(height), Math.ceil(bottom))];
  const starts = bands.flatMap((band) => band.lanes.map((lane, i) => Math.floor(i === 0 ? band.top : lane.top)));
  const tiles: Tile[] = [];
  let from = first;
  for (const start of starts)
    if (start - from >= TILE_HEIGHT && end - start >= TILE_HEIGHT / 2) {
      tiles.push([from, start]);
      from = start;
    }
  return end > from ? [...tiles, [from, end]] : tiles;
}

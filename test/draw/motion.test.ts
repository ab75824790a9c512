import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { BLEED, type PlacedLanes } from '../../src/core/layout/place-lanes.ts';
import { cutTiles, type Tile } from '../../src/core/layout/tiles.ts';
import { drawMotion } from '../../src/draw/motion.ts';
import { createCanvas, MOTION_LOOK, type Call } from './canvas.ts';
import { listTexts, placeFleet, ticksOf, drawn } from './drawing.ts';

const HEIGHTS = [10, 190] as const;
const callsFor = (placed: PlacedLanes, tile: Tile = HEIGHTS): Call[] => {
  const { calls, context } = createCanvas();
  drawMotion(context, placed, ticksOf(placed), tile, MOTION_LOOK);
  expect(context.globalAlpha).toBe(1);
  return calls;
};
const boxesOf = (calls: readonly Call[], colour: string) =>
  calls.flatMap(([name, own, , ...box]) => (name === 'fillRect' && own === colour ? [box.map(Number)] : []));

beforeAll(() => vi.stubGlobal('Path2D', Set));
afterAll(() => void vi.unstubAllGlobals());

describe('drawMotion', () => {
  const placed = placeFleet();

  it('covers the time shown and a little more with paper, and shades on it what is shaded, between the heights alone', () => {
    const calls = callsFor(placed);
    expect(calls[0]).toEqual(['fillRect', 'white', 1, -BLEED, 10, placed.scale.range[1] + 2 * BLEED, 180]);
    const years = ticksOf(placed).major.filter(({ shaded }) => shaded);
    expect(boxesOf(calls, 'ivory')).toEqual(years.map(({ x0, x1 }) => [x0, 10, x1 - x0, 180]));
    const upright = boxesOf(calls, 'silver').filter(([, , , height]) => height === 180);
    expect(upright.map(([x]) => x)).toEqual(ticksOf(placed).minor.map(({ x0 }) => x0));
  });
  it('draws the lives of the lanes as thick as their stages, in the colour of the band', () => {
    const [galley] = placed.bands[0]!.lanes;
    const boxes = boxesOf(callsFor(placed), 'yellow');
    for (const { x0, x1, thickness } of galley!.segments)
      expect(boxes).toContainEqual([x0, galley!.lineY - thickness / 2, x1 - x0, thickness]);
  });
  it('draws the line that each lane runs on, from edge to edge', () => {
    const level = boxesOf(callsFor(placed), 'silver').filter(([, , , height]) => height === 1);
    const lines = placed.bands.flatMap(({ lanes }) => lanes.map(({ lineY }) => lineY - 0.5));
    expect(level.map(([x, y]) => [x, y])).toEqual(lines.map((y) => [-BLEED, y]));
  });
  it('draws a thread for each that is placed', () => {
    const strokes = (of: PlacedLanes) =>
      callsFor(of).filter(([name, colour]) => name === 'stroke' && colour === 'black');
    expect([strokes(placed).length, strokes({ ...placed, threads: [] }).length]).toEqual([1, 0]);
  });
  it('leaves out the lanes that are not in sight', () => {
    const query = { to: isoToDay('2016-06-30') };
    const part = placeFleet(query, 900, undefined, { sight: [0, 50], isMoving: true });
    const [galley, sloop] = placed.bands[0]!.lanes;
    const heights = boxesOf(callsFor(part), 'yellow').map(([, y, , height]) => y! + height! / 2);
    expect(heights).toContain(galley!.lineY);
    expect(heights).not.toContain(sloop!.lineY);
  });
  it('draws in its tiles, taken together, what it draws in one, and each mark and text once', () => {
    const [whole, tiles] = [[HEIGHTS], cutTiles(placed, HEIGHTS)].map((some) =>
      some.flatMap((tile) => callsFor(placed, tile).filter(([name]) => name === 'fill' || name === 'fillText')),
    );
    expect(cutTiles(placed, HEIGHTS).length).toBeGreaterThan(1);
    expect(tiles!.map(String).sort()).toEqual(whole!.map(String).sort());
  });
  it('says all that the elements say, in the order of their layers', () => {
    const said = callsFor(placed).flatMap(([name, , , text]) => (name === 'fillText' ? [text] : []));
    const svg = drawn(placed);
    const texts = [...listTexts(svg, '.note'), ...listTexts(svg, '.label'), ...listTexts(svg, '.others')];
    expect(said.slice(0, 3)).toEqual(listTexts(svg, '.note'));
    expect(said.map(String).sort()).toEqual(texts.map(String).sort());
  });
});

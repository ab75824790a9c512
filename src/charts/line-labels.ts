/** Where the names of lines stand: beside the line that they name, clear of all lines and of each other. */
import { bisector } from 'd3';
import { textWidth } from '../core/layout/text-width.ts';
import { FONT } from './plot.ts';

export interface LabelLine {
  readonly name: string;
  readonly isBold: boolean;
  /** Pixels, from left to right. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface PlacedLabel {
  readonly name: string;
  readonly isBold: boolean;
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const HEIGHT = FONT * 1.15;
const GAP = 7;
const ROUNDS = 3;
/** Other lines this near to a name may be taken for the one named. */
const NEAR = 16;

/**
 * Places one name for each line: at the vertex and on the side where the fewest lines run through it, preferably high
 * on its own line, and clear of the other names.
 */
export function placeLineLabels(lines: readonly LabelLine[], bounds: Box): PlacedLabel[] {
  const samples = lines.map(({ points }) => sample(points));
  const placed: (Box | undefined)[] = lines.map(() => undefined);
  const placeOne = ({ name, isBold, points }: LabelLine, index: number): Box => {
    const taken = placed.filter((box, other): box is Box => box !== undefined && other !== index);
    const width = textWidth(name, FONT, isBold);
    const heights = points.map(([, y]) => y);
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
    let best: { cost: number; box: Box } | undefined;
    for (const [x, y] of points) {
      for (const [dx, dy] of SIDES) {
        const middle = x + dx * (width / 2 + GAP);
        const y0 = y + dy * (HEIGHT / 2 + GAP) - HEIGHT / 2;
        const box = { x0: middle - width / 2, x1: middle + width / 2, y0, y1: y0 + HEIGHT };
        if (box.x0 < bounds.x0 || box.x1 > bounds.x1 || box.y0 < bounds.y0 || box.y1 > bounds.y1) continue;
        let cost =
          taken.filter((other) => isOver(box, other)).length * 4000 +
          ((y - top) / Math.max(1, bottom - top)) * 60 +
          (dy > 0 ? 25 : 0);
        for (let other = 0; other < samples.length && !(best && cost >= best.cost); other++)
          for (const point of between(samples[other]!, box.x0 - NEAR, box.x1 + NEAR)) {
            if (isIn(point, box, 3)) cost += 30;
            if (other !== index && isIn(point, box, NEAR)) cost += 2;
          }
        if (!best || cost < best.cost) best = { cost, box };
      }
    }
    return best?.box ?? { x0: bounds.x1 - width, x1: bounds.x1, y0: bounds.y0, y1: bounds.y0 + HEIGHT };
  };
  // A name may have to make way for a later one, which has nowhere else to go.
  for (let round = 0; round < ROUNDS; round++)
    lines.forEach((line, index) => {
      placed[index] = placeOne(line, index);
    });
  return lines.map(({ name, isBold }, index) => {
    const { x0, x1, y0, y1 } = placed[index]!;
    return { name, isBold, x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  });
}

/** Beside, above and below a vertex. */
const SIDES = [
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.7, -1],
  [-0.7, -1],
  [1, -1],
  [-1, -1],
  [0, 1],
  [0.7, 1],
  [-0.7, 1],
  [1, 1],
  [-1, 1],
] as const;

const isIn = ([x, y]: readonly [number, number], box: Box, by: number): boolean =>
  x > box.x0 - by && x < box.x1 + by && y > box.y0 - by && y < box.y1 + by;

const isOver = (a: Box, b: Box): boolean => a.x0 < b.x1 + 6 && b.x0 < a.x1 + 6 && a.y0 < b.y1 + 3 && b.y0 < a.y1 + 3;

/** The points of a line over a part of the width. */
const between = (points: LabelLine['points'], x0: number, x1: number): LabelLine['points'] =>
  points.slice(bisectX.left(points, x0), bisectX.right(points, x1));

const bisectX = bisector(([x]: readonly [number, number]) => x);

/** Points along a line, three pixels apart. */
function sample(points: LabelLine['points']): readonly (readonly [number, number])[] {
  if (points.length === 1) return points;
  return points.slice(1).flatMap(([x, y], index): [number, number][] => {
    const [x0, y0] = points[index]!;
    const steps = Math.max(1, Math.ceil(Math.hypot(x - x0, y - y0) / 3));
    return Array.from({ length: steps }, (_, step) => [x0 + ((x - x0) * step) / steps, y0 + ((y - y0) * step) / steps]);
  });
}

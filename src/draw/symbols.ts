/** The shape of a mark as path data around the origin, one per kind of event. */
import type { Shape } from '../core/model/schema.ts';

type Point = readonly [x: number, y: number];

/** A turn about the origin, in radians; y points down. */
const turn = ([x, y]: Point, angle: number): Point => [
  x * Math.cos(angle) - y * Math.sin(angle),
  x * Math.sin(angle) + y * Math.cos(angle),
];
const round = (number: number) => Math.round(number * 100) / 100;
const write = ([x, y]: Point) => `${round(x)},${round(y)}`;

/** A form made of some points turned about the origin, as often as it has arms; `scale` in pixels. */
function polygon(points: readonly Point[], arms: number, scale: number): string {
  const all = Array.from({ length: arms }, (_, arm) =>
    points.map(([x, y]) => turn([x * scale, y * scale], (2 * Math.PI * arm) / arms)),
  );
  return `M${all.flat().map(write).join('L')}Z`;
}

function circle(area: number): string {
  const r = round(Math.sqrt(area / Math.PI));
  return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0`;
}

function times(area: number): string {
  const r = round(Math.sqrt(area) / 2);
  return `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`;
}

function square(area: number): string {
  const [side, corner] = [round(Math.sqrt(area)), round(-Math.sqrt(area) / 2)];
  return `M${corner},${corner}h${side}v${side}h${-side}Z`;
}

/** How far the inner corners of a star of five lie out, where its tips lie at 1. */
const WAIST = Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10);
const NECK = 1 / Math.sqrt(12);

const cross = (area: number) =>
  polygon(
    [
      [-3, -1],
      [-1, -1],
      [-1, -3],
    ],
    4,
    Math.sqrt(area / 5) / 2,
  );
const diamond = (area: number) => polygon([[0, -1]], 4, Math.sqrt(area) * 0.62625);
const hexagon = (area: number) => polygon([[1, 0]], 6, Math.sqrt((area * 2) / (3 * Math.sqrt(3))));
const star = (area: number) =>
  polygon([[0, -1], turn([0, -WAIST], Math.PI / 5)], 5, Math.sqrt(area * 0.8908130915292852));
const triangle = (area: number) => polygon([[0, -2]], 3, Math.sqrt(area / (3 * Math.sqrt(3))));
const wye = (area: number) =>
  polygon(
    [
      [0.5, NECK],
      [0.5, NECK + 1],
      [-0.5, NECK + 1],
    ],
    3,
    Math.sqrt(area / (1.5 * NECK + 3)),
  );

/** Path data by area, and the area that looks as large as a circle's. */
const SYMBOLS: Record<Shape, readonly [path: (area: number) => string, area: number]> = {
  circle: [circle, 1],
  ring: [circle, 1],
  diamond: [diamond, 1],
  'diamond-outline': [diamond, 1],
  star: [star, 1.05],
  triangle: [triangle, 0.95],
  'triangle-outline': [triangle, 0.95],
  square: [square, 0.95],
  'square-outline': [square, 0.95],
  wye: [wye, 1.1],
  plus: [cross, 1],
  hexagon: [hexagon, 1.05],
  'hexagon-outline': [hexagon, 1.05],
  times: [times, 0.9],
};

/** Whether a shape is drawn as a line around paper instead of a filled form. */
export function isOutline(shape: Shape): boolean {
  return shape === 'ring' || shape === 'times' || shape.endsWith('-outline');
}

/** Each is asked for by every mark, and there are few. */
const known = new Map<string, string>();

/** Path data of a shape that looks as large as a circle of this radius (pixels). */
export function symbolPath(shape: Shape, radius: number): string {
  const key = `${shape} ${radius}`;
  let data = known.get(key);
  if (data === undefined) {
    const [path, area] = SYMBOLS[shape];
    known.set(key, (data = path(area * Math.PI * radius * radius)));
  }
  return data;
}

/** Few colours for a picture of flat ones: steps between two colours, which are many and hardly seen, are merged. */

/** A picture as places in a palette; colours have red in their lowest byte, then green and blue. */
export interface Indexed {
  readonly pixels: Uint8Array;
  readonly palette: readonly number[];
}

/** A colour that covers this share of a picture was meant, however close it is to another. */
const MEANT = 0.004;
const MOST_COLORS = 256;
/** How much more a change of hue counts than one of lightness. */
const HUE = 1.1;

/**
 * Merges each colour with the nearest more frequent one, if it is no further away than `distance` (255 for black and white).
 * @param colors of the pixels, as 32 bits with red in the lowest byte
 */
export function mergeColors(colors: Uint32Array, distance: number): Indexed {
  const palette: number[] = [];
  const points: Point[] = [];
  const places = new Map<number, number>();
  for (const [color, count] of countColors(colors)) {
    const point = pointOf(color);
    const { place, away } = nearest(points, point);
    const isOwn = palette.length < MOST_COLORS && (count > colors.length * MEANT || away > distance * distance);
    places.set(color, isOwn ? palette.push(color) - 1 : place);
    if (isOwn) points.push(point);
  }
  const pixels = new Uint8Array(colors.length);
  let [last, place] = [-1, 0];
  for (let i = 0; i < colors.length; i++) {
    const color = colors[i]!;
    if (color !== last) [last, place] = [color, places.get(color)!];
    pixels[i] = place;
  }
  return { pixels, palette };
}

/** The colours, the most frequent first. */
function countColors(colors: Uint32Array): [color: number, count: number][] {
  const counts = new Map<number, number>();
  for (let start = 0, i = 1; i <= colors.length; i++)
    if (i === colors.length || colors[i] !== colors[start]) {
      counts.set(colors[start]!, (counts.get(colors[start]!) ?? 0) + i - start);
      start = i;
    }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The point nearest to another, and the square of how far it is away. */
function nearest(points: readonly Point[], { light, warm, tint }: Point): { place: number; away: number } {
  let [place, away] = [-1, Infinity];
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!;
    const [a, b, c] = [point.light - light, point.warm - warm, point.tint - tint];
    const one = a * a + b * b + c * c;
    if (one < away) [place, away] = [i, one];
  }
  return { place, away };
}

/** A colour in a space where a change of hue is further than one of lightness, which smooths edges. */
interface Point {
  readonly light: number;
  readonly warm: number;
  readonly tint: number;
}

function pointOf(color: number): Point {
  const [red, green, blue] = [color & 255, (color >> 8) & 255, (color >> 16) & 255] as const;
  return { light: (red + green + blue) / 3, warm: HUE * (red - blue), tint: HUE * (green - (red + blue) / 2) };
}

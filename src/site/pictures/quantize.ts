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
const HUE = 1.2;

/**
 * Merges each colour with the nearest more frequent one, if it is no further away than `distance` (255 for black and white).
 * @param colors of the pixels, as 32 bits with red in the lowest byte
 */
export function mergeColors(colors: Uint32Array, distance: number): Indexed {
  const palette: number[] = [];
  const places = new Map<number, number>();
  for (const [color, count] of countColors(colors)) {
    const { place, away } = nearest(palette, color);
    const isOwn = palette.length < MOST_COLORS && (count > colors.length * MEANT || away > distance * distance);
    places.set(color, isOwn ? palette.push(color) - 1 : place);
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

function nearest(palette: readonly number[], color: number): { place: number; away: number } {
  let [place, away] = [-1, Infinity];
  for (let i = 0; i < palette.length; i++) {
    const one = far(palette[i]!, color);
    if (one < away) [place, away] = [i, one];
  }
  return { place, away };
}

/** The square of how far two colours lie apart; a change of hue counts more than one of lightness, which smooths edges. */
function far(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = ((a >> 16) & 255) - ((b >> 16) & 255);
  const lightness = (red + green + blue) / 3;
  const warmth = red - blue;
  const tint = green - (red + blue) / 2;
  return lightness * lightness + HUE * (warmth * warmth + tint * tint);
}

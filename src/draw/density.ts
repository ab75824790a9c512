/** Density as path data: a dot for a bin with one event, a taller pill for more; bins wide, one row high. */
import { round } from './round.ts';

/** Height of a row in the units of the path, which are also its pixels at full size. */
export const DENSITY_ROW = 12;

/** Length that the round ends of the stroke take, and the air between rows, in the same units. */
const ENDS = 5;

/** A bin reaches the full height at this count at the least, so that a sparse record does not look dense. */
const FULL = 6;

/** A path of densities, stretched to where it is drawn. */
export function stretchPath(path: string, [x, y]: readonly [x: number, y: number]): string {
  return path.replace(
    /M(\S+) ([^v]+)v([^M]+)/g,
    (_, left: string, top: string, length: string) =>
      `M${round(Number(left) * x)} ${round(Number(top) * y)}v${round(Number(length) * y)}`,
  );
}

/**
 * The path of one row of counts, to be stroked with round ends.
 * @param row place of the row, from 0
 * @param most the highest count of any row
 */
export function densityPath(counts: readonly number[], row: number, most: number): string {
  const perEvent = (DENSITY_ROW - ENDS) / (Math.max(FULL, most) - 1);
  return counts
    .map((count, bin) => {
      const length = (count - 1) * perEvent;
      const top = (row + 0.5) * DENSITY_ROW - length / 2;
      return count > 0 ? `M${bin + 0.5} ${round(top)}v${round(length)}` : '';
    })
    .join('');
}

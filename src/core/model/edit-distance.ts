/** How many slips of the keyboard lie between two words. */

/**
 * The optimal string alignment distance: the fewest insertions, deletions, substitutions and swaps of neighbours that
 * turn one word into the other (Damerau 1964; Boytsov 2011, "restricted" variant, three rows kept).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      here[column] = Math.min(
        costAt(above, column) + 1,
        costAt(here, column - 1) + 1,
        costAt(above, column - 1) + (isSame ? 0 : 1),
        isSwap ? costAt(before, column - 2) + 1 : Infinity,
      );
    }
    before = above;
    above = here;
  }
  return costAt(above, b.length);
}

const costAt = (row: readonly number[], column: number): number => row[column] ?? Infinity;

/** Where a value belongs in a rising list. */

/** The first place from `low` on whose value is not less than `value`; the length if there is none. */
export function bisect(values: ArrayLike<number>, value: number, low = 0): number {
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

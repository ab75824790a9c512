/** The items of each lane in sorted typed arrays, and the search in them. */
import type { PeerData } from '../../pages/peer-data.ts';

export interface Row {
  /** First days, rising. */
  readonly from: Float64Array;
  /** The day after the last. */
  readonly to: Float64Array;
  readonly weight: Uint8Array;
  /** Number of the item in the data. */
  readonly item: Uint32Array;
  /** The longest extent in days: how far before the domain an item can begin and still be seen. */
  readonly longest: number;
}

/** Sorts the items into lanes; their order of time stays, so that nothing needs to be compared. */
export function sortRows({ lanes, items }: PeerData): Row[] {
  const counts = new Uint32Array(lanes.length);
  for (const { lane } of items) counts[lane]! += 1;
  const rows = lanes.map((_, lane) => {
    const size = counts[lane]!;
    return {
      from: new Float64Array(size),
      to: new Float64Array(size),
      weight: new Uint8Array(size),
      item: new Uint32Array(size),
      longest: 0,
    };
  });
  counts.fill(0);
  items.forEach(({ lane, from, to, weight }, number) => {
    const row = rows[lane]!;
    const place = counts[lane]!++;
    // An open start is sorted by its end; it must not break the order that bisection needs.
    row.from[place] = place > 0 ? Math.max(from, row.from[place - 1]!) : from;
    row.to[place] = to;
    row.weight[place] = weight;
    row.item[place] = number;
    row.longest = Math.max(row.longest, to - from);
  });
  return rows;
}

/** The first place from `low` on whose value is not below `value`; the length if there is none. */
export function bisect(values: Float64Array, value: number, low = 0): number {
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Extents to tracks: which row each takes so that none overlap, in as few rows as can be. */

export interface Extent {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/**
 * Packs extents into tracks, first fit in order of their start (interval partitioning: with nothing taken it is
 * optimal, as many tracks as the greatest overlap).
 * @param taken what lies on each track already
 * @returns the track of each extent, from 0, in the order given
 */
export function packExtents(extents: readonly Extent[], taken: readonly (readonly Extent[])[] = []): number[] {
  const order = extents.map((_, i) => i).sort((a, b) => extents[a]!.from - extents[b]!.from || a - b);
  const rows = taken.map((row) => [...row]);
  const tracks = new Array<number>(extents.length).fill(0);
  for (const i of order) {
    const extent = extents[i]!;
    const free = rows.findIndex((row) => row.every(({ from, to }) => to <= extent.from || extent.to <= from));
    const track = free < 0 ? rows.push([]) - 1 : free;
    rows[track]!.push(extent);
    tracks[i] = track;
  }
  return tracks;
}

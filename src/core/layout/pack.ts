/** Extents to tracks: which row each takes so that none overlap, in as few rows as can be. */

export interface Extent {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/**
 * Packs extents into tracks, first fit in order of their start (interval partitioning: optimal, as many tracks as the
 * greatest overlap). Two extents on one track are at least `gap` apart.
 * @returns the track of each extent, from 0, in the order given
 */
export function packExtents(extents: readonly Extent[], gap = 0): number[] {
  const order = extents.map((_, i) => i).sort((a, b) => extents[a]!.from - extents[b]!.from || a - b);
  const ends: number[] = [];
  const tracks = new Array<number>(extents.length).fill(0);
  for (const i of order) {
    const { from, to } = extents[i]!;
    const free = ends.findIndex((end) => end + gap <= from);
    const track = free < 0 ? ends.length : free;
    ends[track] = to;
    tracks[i] = track;
  }
  return tracks;
}

/** What came before and after an event, as its page names it: on the lanes it belongs to, and in the chronicle as a whole. */
import type { Neighbours } from '../core/history/neighbours.ts';

export interface Neighbour {
  readonly direction: 'earlier' | 'later';
  /** Entity on whose lane both events lie; absent for the chronicle as a whole. */
  readonly lane?: string;
  /** Order number. */
  readonly event: number;
}

const LANES = 2;

/** Picks the nearest events on the first two lanes and in the chronicle, none named twice. */
export function pickNeighbours(all: readonly Neighbours[]): Neighbour[] {
  const named = new Set<number>();
  const shown = all.filter(({ lane }, i) => lane === undefined || i < LANES);
  return shown.flatMap(({ lane, ...beside }) =>
    (['earlier', 'later'] as const).flatMap((direction) => {
      const other = beside[direction];
      if (other === undefined || named.has(other)) return [];
      named.add(other);
      return [{ direction, event: other, ...(lane === undefined ? {} : { lane }) }];
    }),
  );
}

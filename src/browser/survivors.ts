/** Which events pass the filter, told to a view only when the filter has changed. */
import { afterFrame } from './after-frame.ts';
import type { Query } from '../core/query/query.ts';
import type { Reader } from './reader.ts';
import type { How } from './store.ts';

/** What of a query decides which events pass, to be compared with that of another. */
export function filterIn({ facets, text, from, to }: Query): string {
  return JSON.stringify([facets, text, from, to]);
}

/** Calls back at once, and after the frame in which the choices, the text or the time asked for are others than before. */
export function followSurvivors(
  { store, selection, hits }: Reader,
  part: (survivors: ReadonlySet<number>, how: How) => void,
): void {
  const follow = (query: Query, how: How) => part(selection.survivors(query, hits(query)), how);
  const followLater = afterFrame(follow);
  let asked: string | undefined;
  store.subscribe((query, how) => {
    const filter = filterIn(query);
    if (filter === asked) return;
    asked = filter;
    (how === 'start' ? follow : followLater)(query, how);
  });
}

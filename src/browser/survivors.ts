/** Which events pass the filter, told to a view only when the filter has changed. */
import { afterFrame } from './after-frame.ts';
import type { Query } from '../core/query/query.ts';
import type { Reader } from './reader.ts';
import type { How } from './store.ts';

/** Calls back at once, and after the frame in which the choices, the text or the time asked for are others than before. */
export function followSurvivors(
  { store, selection, hits }: Reader,
  part: (survivors: ReadonlySet<number>, how: How) => void,
): void {
  let last = '';
  const follow = (query: Query, how: How) => {
    const { facets, text, from, to } = query;
    const asked = JSON.stringify([facets, text, from, to]);
    if (asked === last) return;
    last = asked;
    part(selection.survivors(query, hits(query)), how);
  };
  const followLater = afterFrame(follow);
  store.subscribe((query, how) => (how === 'start' ? follow : followLater)(query, how));
}

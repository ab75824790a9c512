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

/** Creates what tells the events that pass whatever the time asked for, as the lanes dim them: the same set while the choices and the text are the same. */
export function createTimeless({ selection, hits }: Reader): (query: Query) => ReadonlySet<number> {
  let asked: Query | undefined;
  let survivors: ReadonlySet<number>;
  return (query) => {
    if (asked?.facets === query.facets && asked.text === query.text) return survivors;
    asked = query;
    const { from: _from, to: _to, ...timeless } = query;
    return (survivors = selection.survivors(timeless, hits(query)));
  };
}

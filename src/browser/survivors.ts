/** Which events pass the filter, told to a part only when the filter has changed. */
import type { Reader } from './reader.ts';
import type { How } from './store.ts';

/** Calls back at once, and whenever the choices, the text or the time asked for are others than before. */
export function followSurvivors(
  { store, selection, hits }: Reader,
  part: (survivors: ReadonlySet<number>, how: How) => void,
): void {
  let last = '';
  store.subscribe((query, how) => {
    const { facets, text, from, to } = query;
    const asked = JSON.stringify([facets, text, from, to]);
    if (asked === last) return;
    last = asked;
    part(selection.survivors(query, hits(query)), how);
  });
}

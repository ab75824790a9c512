/** Ids from titles: the same file gives the same ids each time. */
import { id } from '../../src/core/model/fields.ts';
import { suggestId } from '../new-event/suggest-id.ts';

/**
 * Creates a namespace: each call gives an id that it has not given before, from the first title that
 * is one or gives one; the first of equal titles has the plain one.
 */
export function createIds(otherwise: string): (...titles: readonly string[]) => string {
  const taken = new Set<string>();
  return (...titles) => {
    const stem = titles.flatMap((title) => [title, suggestId(title)]).find(isId) ?? otherwise;
    let free = stem;
    for (let count = 2; taken.has(free); count++) free = `${stem.slice(0, 56).replace(/-$/, '')}-${String(count)}`;
    taken.add(free);
    return free;
  };
}

const isId = (text: string): boolean => id.safeParse(text).success;

/** Who came before and after an entity: everything that threads of descent lead from it and to it. */
import type { Thread } from './lineage.ts';

type Line = Pick<Thread, 'from' | 'to'>;

/** The ids of an entity, its ancestors and its descendants. */
export function findKin(threads: readonly Line[], id: string): Set<string> {
  return new Set([...follow(threads, id, 'to', 'from'), ...follow(threads, id, 'from', 'to')]);
}

function follow(threads: readonly Line[], id: string, near: keyof Line, far: keyof Line): Set<string> {
  const found = new Set([id]);
  for (const one of found) for (const thread of threads) if (thread[near] === one) found.add(thread[far]);
  return found;
}

/** Hits in groups of their kind, for a list of results. */
import type { Hit } from './search.ts';

export interface HitGroup {
  readonly type: Hit['type'];
  /** The best of the group, the best first. */
  readonly hits: readonly Hit[];
  /** How many the group has in all. */
  readonly total: number;
}

/** No more than so many are listed, so that each group can be seen; events take what room the others leave. */
const ROOM = 12;
const MOST_ENTITIES = 3;

/** Groups hits that come the best first; the group with the best hit stands first, and empty groups nowhere. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const byType = new Map<Hit['type'], Hit[]>();
  for (const hit of hits) byType.set(hit.type, [...(byType.get(hit.type) ?? []), hit]);
  const listed = (type: Hit['type']): number => Math.min(MOST_ENTITIES, byType.get(type)?.length ?? 0);
  const mostEvents = ROOM - listed('project') - listed('company');
  return [...byType].map(([type, all]) => ({
    type,
    hits: all.slice(0, type === 'event' ? mostEvents : MOST_ENTITIES),
    total: all.length,
  }));
}

/** Whom it is telling to compare with whom: by the events that two share. */
import type { Chronicle, Entity } from '../model/chronicle.ts';
import type { Pair } from './comparison.ts';

/**
 * Ids of the entities with which another shares most events, the closest first. Its own kind comes before the rest of its
 * type; of those that share as many, the one that shares more of whom their events name, then the one with more events.
 */
export function listClosest({ entities, events }: Chronicle, id: string, count: number): string[] {
  const self = entities.find((entity) => entity.id === id);
  if (!self) return [];
  const named = events.map(({ companies, projects }) => [...companies, ...projects]);
  const company = new Set(named.flatMap((ids) => (ids.includes(id) ? ids : [])));
  const scores = new Map(entities.map((entity) => [entity.id, { shared: 0, met: new Set<string>(), events: 0 }]));
  for (const ids of named)
    for (const other of ids) {
      const score = scores.get(other)!;
      score.events += 1;
      if (ids.includes(id)) score.shared += 1;
      for (const one of ids) if (company.has(one)) score.met.add(one);
    }
  const scoreOf = (one: Entity) => scores.get(one.id)!;
  return entities
    .filter((one) => one.id !== id && one.type === self.type && scoreOf(one).events > 0)
    .sort((one, two) => {
      const [a, b] = [scoreOf(one), scoreOf(two)];
      const isOfKind = (entity: Entity) => Number(entity.kind === self.kind && scoreOf(entity).met.size > 0);
      return isOfKind(two) - isOfKind(one) || b.shared - a.shared || b.met.size - a.met.size || b.events - a.events;
    })
    .slice(0, count)
    .map((one) => one.id);
}

/** How many events name each entity; who is named by none is not there. */
export function countNamed({ events }: Pick<Chronicle, 'events'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { companies, projects } of events)
    for (const id of [...companies, ...projects]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * The two of a kind that have most events: companies, or whatever events name; where there is only one, it stands beside
 * itself. Throws `missing entities` where there is none.
 */
export function busiestPair(chronicle: Chronicle): Pair {
  const counts = countNamed(chronicle);
  const [a, b] = chronicle.entities
    .filter(({ id }) => counts.has(id))
    .sort(
      (one, two) =>
        Number(two.kind === 'company') - Number(one.kind === 'company') || counts.get(two.id)! - counts.get(one.id)!,
    );
  if (!a) throw new Error('missing entities to compare');
  return [a.id, (b ?? a).id];
}

/** The pair that an address asks for: who is missing is the closest to the other, or both are the busiest. */
export function completePair(chronicle: Chronicle, a: string | undefined, b: string | undefined): Pair {
  const partner = (id: string) =>
    listClosest(chronicle, id, 1)[0] ?? busiestPair(chronicle).find((one) => one !== id) ?? id;
  if (a !== undefined) return [a, b ?? partner(a)];
  return b === undefined ? busiestPair(chronicle) : [partner(b), b];
}

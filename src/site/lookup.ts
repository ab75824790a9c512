/** The chronicle by id, as pages ask for it. */
import type { DescribedEntity, DescribedKind, SourcedChronicle, SourcedEvent } from '../core/model/chronicle.ts';
import type { Stage, Theme } from '../core/model/schema.ts';
import type { RawSource } from '../core/model/source-schema.ts';

export interface Lookup {
  readonly chronicle: SourcedChronicle;
  entity(id: string): DescribedEntity;
  kind(id: string): DescribedKind;
  event(id: string): SourcedEvent;
  theme(id: string): Theme;
  stage(id: string): Stage;
  source(id: string): RawSource;
  /** Events that name this entity, in order of time. */
  eventsOf(entity: string): readonly SourcedEvent[];
  /** Events that cite this source, in their own right or in a disagreement. */
  citing(source: string): readonly SourcedEvent[];
  /** Theme whose colour an event bears: that of its first project, else of its first organisation. */
  themeOf(event: SourcedEvent): Theme;
}

function byId<T extends { id: string }>(what: string, records: readonly T[]): (id: string) => T {
  const map = new Map(records.map((record) => [record.id, record]));
  return (id) => {
    const record = map.get(id);
    if (!record) throw new Error(`unknown ${what} ${id}`);
    return record;
  };
}

function groupEvents(events: readonly SourcedEvent[], keys: (event: SourcedEvent) => Iterable<string>) {
  const groups = new Map<string, SourcedEvent[]>();
  for (const event of events)
    for (const key of new Set(keys(event))) {
      const group = groups.get(key);
      if (group) group.push(event);
      else groups.set(key, [event]);
    }
  return (key: string) => groups.get(key) ?? [];
}

/** Creates the lookup of a chronicle; its functions throw on an unknown id. */
export function createLookup(chronicle: SourcedChronicle): Lookup {
  const entity = byId('entity', chronicle.entities);
  const theme = byId('theme', chronicle.themes);
  return {
    chronicle,
    entity,
    theme,
    stage: byId('stage', chronicle.stages),
    kind: byId('kind', chronicle.kinds),
    event: byId('event', chronicle.events),
    source: byId('source', chronicle.sources),
    eventsOf: groupEvents(chronicle.events, (event) => [...event.projects, ...event.companies]),
    citing: groupEvents(chronicle.events, (event) =>
      [event.sources, ...(event.disagreement?.claims.map((claim) => claim.sources) ?? [])].flat().map(({ id }) => id),
    ),
    themeOf: (event) => theme(entity([...event.projects, ...event.companies][0]!).theme),
  };
}

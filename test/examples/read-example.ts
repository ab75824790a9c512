/** A history of `examples/`, compiled, and what its tests ask of it. */
import { join } from 'node:path';
import { foldLifelines } from '../../src/core/history/lifelines.ts';
import type { SourcedChronicle, SourcedEvent } from '../../src/core/model/chronicle.ts';
import { compile } from '../../src/core/model/compile.ts';
import { formatIssues } from '../../src/core/model/issue.ts';
import { readDataFiles } from '../../src/site/read-data.ts';

/** The chronicle of a folder in `examples/`. Throws a list of all its problems. */
export function readExample(name: string): SourcedChronicle {
  const folder = join(import.meta.dirname, '../../examples', name);
  const compiled = compile(readDataFiles(folder), `examples/${name}`);
  if ('issues' in compiled) throw new Error(formatIssues(compiled.issues));
  return compiled.chronicle;
}

/** The event of an id, which must be there. */
export function eventOf({ events }: SourcedChronicle, id: string): SourcedEvent {
  const event = events.find((one) => one.id === id);
  if (!event) throw new Error(`no event "${id}"`);
  return event;
}

/** Ids of themes, kinds and entities that no event uses. */
export function listIdle({ themes, kinds, entities, events }: SourcedChronicle): string[] {
  const used = new Set(events.flatMap(({ kind, projects, companies }) => [kind, ...projects, ...companies]));
  const bands = new Set(entities.filter(({ id }) => used.has(id)).map(({ theme }) => theme));
  return [
    ...themes.filter(({ id }) => !bands.has(id)),
    ...kinds.filter(({ id }) => !used.has(id)),
    ...entities.filter(({ id }) => !used.has(id)),
  ].map(({ id }) => id);
}

/** Events that name a project after its end, as “event of project”, but for those that tell what descends from it. */
export function listLate(chronicle: SourcedChronicle): string[] {
  const lines = foldLifelines(chronicle);
  return chronicle.events.flatMap(({ id, date, projects, effects }) => {
    const parents = new Set(effects.flatMap((effect) => (effect.type === 'descends-from' ? effect.from : [])));
    const isOver = (project: string) => date.earliest > (lines.get(project)?.end?.day ?? Infinity);
    return projects.filter((project) => isOver(project) && !parents.has(project)).map((one) => `${id} of ${one}`);
  });
}

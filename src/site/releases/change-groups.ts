/** The changes of a step by sort, and what a release holds in figures. */
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import type { Change } from '../../core/releases/compare.ts';

const ORDER = ['added', 'corrected', 'renamed', 'removed'] as const;

/** Groups changes by what became of the record; sorts without any are left out. */
export function groupChanges(changes: readonly Change[]): { how: Change['how']; changes: Change[] }[] {
  return ORDER.map((how) => ({ how, changes: changes.filter((one) => one.how === how) })).filter(
    (group) => group.changes.length > 0,
  );
}

/** Counts the records of a chronicle that readers meet. */
export function countRecords({ events, entities, charts, sources }: SourcedChronicle) {
  const projects = entities.filter(({ type }) => type === 'project').length;
  return {
    ...{ events: events.length, projects, companies: entities.length - projects },
    ...{ charts: charts.length, sources: sources.length },
  };
}

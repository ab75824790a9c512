/** Families of projects: who came from whom, and in which order their lines lie so that threads cross few of them. */
import { foldLifelines, type Lifeline } from '../core/history/lifelines.ts';
import { foldLineage, type Thread } from '../core/history/lineage.ts';
import type { Chronicle } from '../core/model/chronicle.ts';

export interface Family {
  /** Ids from the top down. */
  readonly members: readonly string[];
  readonly threads: readonly Thread[];
}

/** Groups the projects that descend from or merged into each other, the largest families first. */
export function foldFamilies(chronicle: Chronicle): Family[] {
  const projects = new Set(chronicle.entities.flatMap(({ id, type }) => (type === 'project' ? id : [])));
  const threads = foldLineage(chronicle).filter(
    ({ from, to, kind }) => kind !== 'owner' && projects.has(from) && projects.has(to),
  );
  const lives = foldLifelines(chronicle);
  const startOf = (id: string): number => startOfLife(lives.get(id));
  const seen = new Set<string>();
  const order = (id: string, members: string[]): string[] => {
    if (seen.has(id)) return members;
    seen.add(id);
    members.push(id);
    // The latest descendant lies nearest, since its thread then crosses none of the earlier ones.
    const children = threads.filter(({ from }) => from === id).map(({ to }) => to);
    for (const child of children.sort((a, b) => startOf(b) - startOf(a))) {
      order(child, members);
      for (const { from } of threads.filter(({ to }) => to === child)) order(from, members);
    }
    return members;
  };
  const ids = [...new Set(threads.flatMap(({ from, to }) => [from, to]))].sort((a, b) => startOf(a) - startOf(b));
  const isRoot = (id: string): boolean => threads.every(({ to }) => to !== id);
  return [...ids.filter(isRoot), ...ids]
    .filter((id) => !seen.has(id))
    .flatMap((id) => (seen.has(id) ? [] : [order(id, [])]))
    .map((members) => ({ members, threads: threads.filter(({ to }) => members.includes(to)) }))
    .sort((a, b) => b.members.length - a.members.length || startOf(a.members[0]!) - startOf(b.members[0]!));
}

const startOfLife = (life: Lifeline | undefined): number => life?.segments[0]?.from ?? 0;

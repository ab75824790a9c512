/** Rule: an effect fits what it changes: companies join foundations, projects have stages and versions. */
import { listTouched, type Touched } from '../effect-entities.ts';
import type { Finding, Records } from '../records.ts';
import type { RawEffect } from '../schema.ts';

type Sort = 'project' | 'company' | 'foundation';

/** Checks the sort of every entity that an effect touches. */
export function checkEffectSubjects(records: Records): Finding[] {
  const sorts = new Map<string, Sort>();
  for (const { id, value } of records.companies) if (id !== undefined && value.kind) sorts.set(id, value.kind);
  for (const { id } of records.projects) if (id !== undefined) sorts.set(id, 'project');
  return records.events.flatMap((row) =>
    (row.value.effects ?? []).flatMap((effect, index) =>
      (effect ? listTouched(effect) : []).flatMap(({ id, role, field }) => {
        const sort = sorts.get(id);
        const demand = sort && effect && demandOf(effect, role);
        if (!demand || demand.some((allowed) => allowed === sort)) return [];
        const wrong = `"${id}" is a ${sort}`;
        const right = `"${role}" of a "${effect.type}" effect must be a ${demand[0]}`;
        return [{ row, field: ['effects', index, ...field], wrong, right }];
      }),
    ),
  );
}

function demandOf(effect: RawEffect, role: Touched['role']): readonly Sort[] | undefined {
  if (role === 'of') return ['foundation'];
  if (role === 'owner') return ['company', 'foundation'];
  if (role === 'from') return undefined;
  if (effect.type === 'member') return ['company', 'foundation'];
  return effect.type === 'stage' || effect.type === 'released' ? ['project'] : undefined;
}

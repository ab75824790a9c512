/** What changed from release to release, and since the last one. */
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import type { KeptRelease } from '../../core/model/site-schema.ts';
import { compareChronicles, type Change } from '../../core/releases/compare.ts';
import { openEditions } from './editions.ts';

/** One step of the data. Without `release` it is the one that no release holds yet, without `before` the first. */
export interface Step {
  readonly release?: KeptRelease;
  readonly chronicle: SourcedChronicle;
  readonly before?: SourcedChronicle;
  readonly changes: readonly Change[];
}

let steps: readonly Step[] | undefined;

/** Lists the steps, the newest first; what no release holds yet is among them only if something changed. */
export function listSteps(): readonly Step[] {
  if (steps) return steps;
  const { kept, present } = openEditions();
  const chronicles = [...kept, present].map(({ book }) => book.chronicle);
  const all = chronicles.map((chronicle, index): Step => {
    const release = present.book.chronicle.site.releases?.[index];
    const before = chronicles[index - 1];
    const changes = before ? compareChronicles(before, chronicle) : [];
    return { chronicle, changes, ...(release && { release }), ...(before && { before }) };
  });
  steps = all.filter(({ release, changes }) => release !== undefined || changes.length > 0).reverse();
  return steps;
}

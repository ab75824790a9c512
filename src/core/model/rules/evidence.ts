/** Rule: a turning point is stated by two sources, and a disagreement follows at most one side. */
import type { Finding, Records } from '../records.ts';

const TURNING_POINT = 3;

/** Checks the sources and claims of every event. */
export function checkEvidence(records: Records): Finding[] {
  return records.events.flatMap((row) => {
    const { weight, sources, disagreement } = row.value;
    const found: Finding[] = [];
    if (weight === TURNING_POINT && sources && new Set(sources.map((cited) => cited?.id)).size === 1) {
      const right = 'cite a second one, or lower the weight';
      found.push({ row, field: ['sources'], wrong: 'an event of weight 3 needs two sources', right });
    }
    const preferred = (disagreement?.claims ?? []).flatMap((claim, index) => (claim.preferred ? index : []));
    for (const index of preferred.slice(1)) {
      const field = ['disagreement', 'claims', index, 'preferred'];
      found.push({ row, field, wrong: 'a second preferred claim', right: 'prefer one claim or none' });
    }
    return found;
  });
}

/** Rule: tiers of membership are those that the site ranks. */
import type { Finding, Records } from '../records.ts';
import { formatSuggestion } from '../suggestion.ts';

/** The tier of a member of which the record knows no tier; it needs no rank. */
const UNKNOWN_TIER = 'member';

/** Checks that every membership is of a ranked tier, or of an unknown one. Where no tiers are ranked, any is good. */
export function checkTiers({ site, events }: Records): Finding[] {
  const known = (site[0]?.value.tiers ?? []).flatMap((tier) => tier?.id ?? []);
  if (known.length === 0) return [];
  return events.flatMap((row) =>
    (row.value.effects ?? []).flatMap((effect, index): Finding[] => {
      if (effect?.type !== 'member' || effect.tier === null || effect.tier === UNKNOWN_TIER) return [];
      if (known.includes(effect.tier)) return [];
      return [
        {
          row,
          field: ['effects', index, 'tier'],
          wrong: `unknown tier "${effect.tier}"`,
          right: formatSuggestion(effect.tier, known, 'add it to "tiers" in site.json, the highest first'),
        },
      ];
    }),
  );
}

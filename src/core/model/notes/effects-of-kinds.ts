/** Note: an event whose kind promises a change that its effects do not make. */
import type { Finding, Records } from '../records.ts';
import type { RawEffect } from '../schema.ts';

/** Finds the events that have none of the effects that `kinds.json` pairs with their kind. */
export function checkEffectsOfKinds(records: Records): Finding[] {
  const demands = new Map(records.kinds.map(({ id, value }) => [id, value.effects]));
  const endings = new Set(records.stages.flatMap(({ id, value }) => (value.ends ? (id ?? []) : [])));
  // What comes to a stage at which lines stop has ended, too.
  const typesOf = (effect: RawEffect): RawEffect['type'][] =>
    effect.type === 'stage' && endings.has(effect.stage) ? ['stage', 'ended'] : [effect.type];
  return records.events.flatMap((row) => {
    const { kind, effects } = row.value;
    const demand = kind === undefined ? undefined : demands.get(kind);
    // An effect that cannot be read is an issue of its own, and may be the one.
    if (!demand?.length || !effects || effects.includes(undefined)) return [];
    const types = effects.flatMap((effect) => (effect ? typesOf(effect) : []));
    if (types.some((type) => demand.includes(type))) return [];
    const wrong = `kind "${kind ?? ''}" without ${demand.map((type) => `"${type ?? ''}"`).join(' or ')}`;
    return [{ row, field: ['effects'], wrong, right: 'add what it changed, or choose another kind' }];
  });
}

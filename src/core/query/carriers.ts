/** What passes its words on to events: projects and companies, kinds and stages. */
import type { Chronicle } from '../model/chronicle.ts';

/** A place of the index, and the places of the events that share in its score, and how much. */
export interface Carrier {
  readonly place: number;
  readonly share: number;
  readonly events: number[];
}

const SHARES = { subject: 0.85, kind: 0.5, stage: 0.35 };

/** The carriers of a chronicle, by place: its entities, and behind the places of its events its kinds and its stages. */
export function createCarriers({ entities, events, kinds, stages }: Chronicle): Carrier[] {
  const behind = entities.length + events.length;
  const subjects = carriersOf(entities, 0, SHARES.subject);
  const ofKinds = carriersOf(kinds, behind, SHARES.kind);
  const ofStages = carriersOf(stages, behind + kinds.length, SHARES.stage);
  events.forEach(({ companies, projects, kind, effects }, order) => {
    const event = entities.length + order;
    for (const id of companies) subjects.get(id)?.events.push(event);
    for (const id of projects) subjects.get(id)?.events.push(event);
    ofKinds.get(kind)?.events.push(event);
    for (const effect of effects) if (effect.type === 'stage') ofStages.get(effect.stage)?.events.push(event);
  });
  return [subjects, ofKinds, ofStages].flatMap((carriers) => [...carriers.values()]);
}

function carriersOf(records: readonly { readonly id: string }[], first: number, share: number): Map<string, Carrier> {
  return new Map(records.map(({ id }, number) => [id, { place: first + number, share, events: [] }]));
}

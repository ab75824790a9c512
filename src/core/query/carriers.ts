/** What passes its words on to events: projects and companies, kinds and stages. */
import type { Chronicle } from '../model/chronicle.ts';

/** A place of the index, and the places of the events that share in its score, each by how much. */
export interface Carrier {
  readonly place: number;
  readonly events: { readonly event: number; readonly share: number }[];
}

const SHARES = { subject: 0.85, kind: 0.5, stage: 0.35 };

/** The carriers of a chronicle whose places are its entities, its events, its kinds, and its stages, in this order. */
export function createCarriers({ entities, events, kinds, stages }: Chronicle): Carrier[] {
  const carriers = new Map<string, Carrier>();
  const put = (sort: keyof typeof SHARES, records: readonly { readonly id: string }[], first: number): void => {
    records.forEach(({ id }, number) => carriers.set(`${sort} ${id}`, { place: first + number, events: [] }));
  };
  put('subject', entities, 0);
  put('kind', kinds, entities.length + events.length);
  put('stage', stages, entities.length + events.length + kinds.length);

  events.forEach(({ companies, projects, kind, effects }, order) => {
    const pass = (sort: keyof typeof SHARES, id: string): void => {
      carriers.get(`${sort} ${id}`)?.events.push({ event: entities.length + order, share: SHARES[sort] });
    };
    for (const id of companies) pass('subject', id);
    for (const id of projects) pass('subject', id);
    pass('kind', kind);
    for (const effect of effects) if (effect.type === 'stage') pass('stage', effect.stage);
  });
  return [...carriers.values()].filter((carrier) => carrier.events.length > 0);
}

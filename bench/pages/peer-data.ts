/** The same events for the peers: plain objects in one language, as one would hand them to any timeline. */
import { foldLifelines } from '../../src/core/history/lifelines.ts';
import { lanesOfEvent } from '../../src/core/layout/lanes.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';

/** A day is a count of days since 1970-01-01; `to` is the day after the last. */
export interface PeerItem {
  readonly id: string;
  /** Number of its lane. */
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly weight: 1 | 2 | 3;
}

export interface PeerLane {
  readonly id: string;
  readonly name: string;
  readonly hue: number;
  readonly life: readonly { readonly from: number; readonly to: number; readonly thickness: number }[];
}

export interface PeerData {
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly PeerLane[];
  /** In order of time; an event on several lanes is as many items. */
  readonly items: readonly PeerItem[];
}

/** Makes the peers' data from a chronicle, grouped as the lanes page groups at first. */
export function createPeerData({ languages, from, to, themes, entities, stages, events }: Chronicle): PeerData {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const lanesOf = events.map((event) => lanesOfEvent(event, byId, 'theme'));
  const used = new Set(lanesOf.flat());
  const lanes = themes.flatMap((theme) => entities.filter(({ id, theme: own }) => own === theme.id && used.has(id)));
  const numbers = new Map(lanes.map(({ id }, number) => [id, number]));
  const lifelines = foldLifelines({ languages, from, to, themes, entities, stages, events, kinds: [], tiers: [] });
  const thickness = new Map(stages.map((stage) => [stage.id, stage.thickness]));
  const hues = new Map(themes.map(({ id, hue }) => [id, hue]));
  return {
    from,
    to,
    lanes: lanes.map(({ id, name, theme }) => ({
      id,
      name: name.en,
      hue: hues.get(theme) ?? 0,
      life: (lifelines.get(id)?.segments ?? []).map((segment) => ({
        from: segment.from,
        to: segment.to,
        thickness: thickness.get(segment.stage ?? '') ?? stages[0]?.thickness ?? 1,
      })),
    })),
    items: events.flatMap(({ id, date, title, weight }, index) =>
      lanesOf[index]!.map((lane) => ({
        id: `${lane}:${id}`,
        lane: numbers.get(lane)!,
        from: date.earliest,
        to: date.latest + 1,
        title: title.en,
        weight,
      })),
    ),
  };
}

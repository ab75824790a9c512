/** Who gets a lane: bands of lanes with their events, before any pixel is known. */
import type { Chronicle, Entity, HistoryEvent } from '../model/chronicle.ts';
import type { Theme } from '../model/schema.ts';

export type Grouping = 'theme' | 'project' | 'company';

/** A named line. `rest` is set on the lane that collects the entities of a band that have too little for a lane of their own. */
export interface Lane {
  readonly id: string;
  readonly entity?: Entity;
  readonly rest?: readonly Entity[];
  /** Order numbers of its events, rising. */
  readonly events: readonly number[];
}

export interface Band {
  readonly theme: Theme;
  readonly lanes: readonly Lane[];
}

/** Events of this much weight in all earn an entity a lane of its own. */
const OWN_LANE_WEIGHT = 3;

const CHANGES_A_COMPANY = new Set(['started', 'ended', 'owner', 'renamed', 'member']);

/**
 * Entities on whose lanes an event is drawn. By theme, an event lies with its projects and its foundations, and with the
 * companies that it changed; with all of its companies only if it would lie nowhere else.
 */
export function lanesOfEvent(event: HistoryEvent, entities: ReadonlyMap<string, Entity>, grouping: Grouping): string[] {
  const companies = event.companies.filter((id) => entities.has(id));
  const projects = event.projects.filter((id) => entities.has(id));
  const laneOf = (id: string) => entities.get(id)!.lane;
  if (grouping === 'project') return [...new Set(projects.map(laneOf))];
  if (grouping === 'company') return [...new Set(companies.map(laneOf))];
  const changed = new Set(event.effects.filter((effect) => CHANGES_A_COMPANY.has(effect.type)).map((e) => e.subject));
  const concerned = companies.filter((id) => changed.has(id) || entities.get(id)!.kind === 'foundation');
  const lanes = new Set([...projects, ...concerned].map(laneOf));
  return [...(lanes.size > 0 ? lanes : new Set(companies.map(laneOf)))];
}

/** Groups the events of the domain into bands of lanes, both in the order of the data. Bands without events are left out. */
export function groupLanes(chronicle: Chronicle, grouping: Grouping): Band[] {
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const events = new Map<string, number[]>();
  chronicle.events.forEach((event, number) => {
    if (event.date.latest < chronicle.from || event.date.earliest > chronicle.to) return;
    for (const lane of lanesOfEvent(event, entities, grouping)) {
      const there = events.get(lane);
      if (there) there.push(number);
      else events.set(lane, [number]);
    }
  });
  const weight = (id: string) => events.get(id)!.reduce((sum, number) => sum + chronicle.events[number]!.weight, 0);
  return chronicle.themes.flatMap((theme) => {
    const here = chronicle.entities.filter((entity) => entity.theme === theme.id && events.has(entity.id));
    const own = here.filter((entity) => weight(entity.id) >= OWN_LANE_WEIGHT);
    const rest = here.filter((entity) => weight(entity.id) < OWN_LANE_WEIGHT);
    const lanes: Lane[] = (rest.length > 1 ? own : here).map((entity) => ({
      id: entity.id,
      entity,
      events: events.get(entity.id)!,
    }));
    if (rest.length > 1) {
      const numbers = new Set(rest.flatMap((entity) => events.get(entity.id)!));
      lanes.push({ id: `${theme.id}-rest`, rest, events: [...numbers].sort((a, b) => a - b) });
    }
    return lanes.length > 0 ? [{ theme, lanes }] : [];
  });
}

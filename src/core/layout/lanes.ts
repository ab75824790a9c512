/** Who gets a lane: bands of lanes with their events, before any pixel is known. */
import type { Chronicle, Entity, HistoryEvent } from '../model/chronicle.ts';
import type { Theme } from '../model/schema.ts';
import { subjectOf } from '../model/subject.ts';

export type Grouping = 'theme' | 'project' | 'company';

/** A named line: of an entity, of those of a band that have too little for lanes of their own (`rest`), or of a closed band. */
export interface Lane {
  readonly id: string;
  readonly entity?: Entity;
  readonly rest?: readonly Entity[];
  /** How many lanes a closed band holds. */
  readonly closed?: number;
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
  const lanes = new Set<string>();
  const add = (ids: readonly string[], isWanted: (entity: Entity) => boolean = () => true) => {
    for (const id of ids) {
      const entity = entities.get(id);
      if (entity && isWanted(entity)) lanes.add(entity.lane);
    }
  };
  if (grouping === 'project') add(event.projects);
  else if (grouping === 'company') add(event.companies);
  else {
    add(event.projects);
    const changes = (id: string) => event.effects.some((e) => e.subject === id && CHANGES_A_COMPANY.has(e.type));
    add(event.companies, ({ id, kind }) => kind === 'foundation' || changes(id));
    if (lanes.size === 0) add(event.companies);
  }
  return [...lanes];
}

/**
 * Groups the events of the domain into bands of lanes, both in the order of the data. Bands without events are left
 * out. An entity has a lane of its own if the events that are about it weigh `enough`; grouped by company, where few
 * events are about the company, if all of its events do.
 */
export function groupLanes(chronicle: Chronicle, grouping: Grouping, enough = OWN_LANE_WEIGHT): Band[] {
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const events = new Map<string, number[]>();
  const weights = new Map<string, number>();
  chronicle.events.forEach((event, number) => {
    if (event.date.latest < chronicle.from || event.date.earliest > chronicle.to) return;
    const subject = entities.get(subjectOf(event))?.lane;
    for (const lane of lanesOfEvent(event, entities, grouping)) {
      const there = events.get(lane);
      if (there) there.push(number);
      else events.set(lane, [number]);
      if (grouping === 'company' || lane === subject) weights.set(lane, (weights.get(lane) ?? 0) + event.weight);
    }
  });
  return chronicle.themes.flatMap((theme) => {
    const here = chronicle.entities.filter((entity) => entity.theme === theme.id && events.has(entity.id));
    const isSmall = (entity: Entity) => (weights.get(entity.id) ?? 0) < enough;
    const rest = here.filter(isSmall);
    const own = rest.length > 1 ? here.filter((entity) => !isSmall(entity)) : here;
    const lanes: Lane[] = own.map((entity) => ({ id: entity.id, entity, events: events.get(entity.id)! }));
    if (rest.length > 1)
      lanes.push({ id: `${theme.id}-rest`, rest, events: unite(rest.map(({ id }) => events.get(id)!)) });
    return lanes.length > 0 ? [{ theme, lanes }] : [];
  });
}

/** A band with all of its events on one line. */
export function closeBand({ theme, lanes }: Band): Band {
  const closed: Lane = {
    id: `${theme.id}-closed`,
    closed: lanes.length,
    events: unite(lanes.map((lane) => lane.events)),
  };
  return { theme, lanes: [closed] };
}

/** What an event weighs for a lane that it only touches. */
const TOUCH_WEIGHT = 0.1;

/**
 * The lanes whose own events weigh most, `most` at most, in their bands and their order; of equal ones the first.
 * @param kept order numbers of the events that are left on them; all if absent
 */
export function keepHeaviest(
  bands: readonly Band[],
  events: readonly HistoryEvent[],
  most: number,
  kept?: ReadonlySet<number>,
): Band[] {
  const left = bands.map(({ theme, lanes }) => ({
    theme,
    lanes: lanes.map((lane) => (kept ? { ...lane, events: lane.events.filter((number) => kept.has(number)) } : lane)),
  }));
  const weighIn = (lane: Lane, event: HistoryEvent) => event.weight * (subjectOf(event) === lane.id ? 1 : TOUCH_WEIGHT);
  const weigh = (lane: Lane) => lane.events.reduce((sum, number) => sum + weighIn(lane, events[number]!), 0);
  const weighed = left.flatMap(({ lanes }) => lanes.map((lane) => ({ lane, weight: weigh(lane) })));
  const heaviest = weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const chosen = new Set(heaviest.slice(0, most).map(({ lane }) => lane));
  return left
    .map(({ theme, lanes }) => ({ theme, lanes: lanes.filter((lane) => chosen.has(lane)) }))
    .filter(({ lanes }) => lanes.length > 0);
}

function unite(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

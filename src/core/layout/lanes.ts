/** Who gets a lane: bands of lanes with their events, before any pixel is known. */
import { isWithin } from '../dates/extent.ts';
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
/** Where more than so many would earn one, the weightiest have them. */
export const MOST_LANES = 160;

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
    const { effects } = event;
    const changes = (id: string) => effects.some((e) => e.subject === id && CHANGES_A_COMPANY.has(e.type));
    add(event.companies, ({ id, kind }) => kind === 'foundation' || changes(id));
    if (lanes.size === 0) add(event.companies);
  }
  return [...lanes];
}

/**
 * Groups the events of the domain into bands of lanes, both in the order of the data. Bands without events are left
 * out. An entity has a lane of its own if the events that are about it weigh enough; grouped by company, where few
 * events are about the company, if all of its events do; of more than {@link MOST_LANES}, the weightiest.
 */
export function groupLanes(chronicle: Chronicle, grouping: Grouping): Band[] {
  const entities = new Map(chronicle.entities.map((entity) => [entity.id, entity]));
  const events = new Map<string, number[]>();
  const weights = new Map<string, number>();
  chronicle.events.forEach((event, number) => {
    if (!isWithin(event.date, chronicle)) return;
    const subject = entities.get(subjectOf(event))?.lane;
    for (const lane of lanesOfEvent(event, entities, grouping)) {
      const there = events.get(lane);
      if (there) there.push(number);
      else events.set(lane, [number]);
      if (grouping === 'company' || lane === subject) weights.set(lane, (weights.get(lane) ?? 0) + event.weight);
    }
  });
  const enough = Math.max(OWN_LANE_WEIGHT, 1 + (sortDown(weights.values())[MOST_LANES] ?? 0));
  return chronicle.themes.flatMap((theme) => {
    const here = chronicle.entities.filter((entity) => entity.theme === theme.id && events.has(entity.id));
    const isSmall = (entity: Entity) => (weights.get(entity.id) ?? 0) < enough;
    const rest = here.filter(isSmall);
    const own = rest.length > 1 ? here.filter((entity) => !isSmall(entity)) : here;
    const lanes: Lane[] = own.map((entity) => ({ id: entity.id, entity, events: events.get(entity.id)! }));
    if (rest.length > 1)
      lanes.push({ id: `${theme.id}-rest`, rest, events: uniteEvents(rest.map(({ id }) => events.get(id)!)) });
    return lanes.length > 0 ? [{ theme, lanes }] : [];
  });
}

/**
 * Lanes of these entities alone, in their order, with all that they or what is drawn on their lanes took part in; those of
 * one theme that follow each other share a band. Entities without events within the timeline are left out.
 */
export function pickLanes({ entities, events, themes, from, to }: Chronicle, ids: readonly string[]): Band[] {
  const lanesOf = new Map(entities.map((entity) => [entity.id, entity.lane]));
  const bands = new Map<string, { theme: Theme; lanes: Lane[] }>();
  for (const id of ids) {
    const entity = entities.find((one) => one.id === id);
    const own = events.flatMap(({ date, companies, projects }, number) => {
      const named = entity?.type === 'company' ? companies : projects;
      const isOn = isWithin(date, { from, to });
      return isOn && named.some((one) => one === id || lanesOf.get(one) === id) ? number : [];
    });
    if (!entity || own.length === 0) continue;
    const theme = themes.find((one) => one.id === entity.theme)!;
    const band = bands.get(theme.id) ?? { theme, lanes: [] };
    band.lanes.push({ id, entity, events: own });
    bands.set(theme.id, band);
  }
  return [...bands.values()];
}

/** A band with all of its events on one line. */
export function closeBand({ theme, lanes }: Band): Band {
  const closed: Lane = {
    id: `${theme.id}-closed`,
    closed: lanes.length,
    events: uniteEvents(lanes.map((lane) => lane.events)),
  };
  return { theme, lanes: [closed] };
}

function sortDown(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => b - a);
}

/**
 * The bands with nothing but the events that are shown; a lane or a band that is left without any is left out. If all
 * would be, the bands stay as they are, since an empty drawing tells nothing.
 */
export function keepShown(bands: readonly Band[], shown: ReadonlySet<number>): readonly Band[] {
  const kept = bands.flatMap((band) => {
    const lanes = band.lanes
      .map((lane) => ({ ...lane, events: lane.events.filter((number) => shown.has(number)) }))
      .filter(({ events }) => events.length > 0);
    return lanes.length > 0 ? [{ ...band, lanes }] : [];
  });
  return kept.length > 0 ? kept : bands;
}

/** The order numbers in any of some lists, once each and rising. */
export function uniteEvents(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** What stands around an event: what it followed from, what it led to, what is next to it, and what happened meanwhile. */
import type { Chronicle, HistoryEvent } from '../model/chronicle.ts';
import { listMeanwhile, reachOfMeanwhile } from './meanwhile.ts';
import { listNeighbours, type Neighbours } from './neighbours.ts';
import { relationsOf, type Relation } from './relations.ts';

/** Events are order numbers; lists are in order of time. */
export interface Relatives {
  readonly followedFrom: readonly Relation[];
  readonly ledTo: readonly Relation[];
  /** Of every lane of the event, then of the whole chronicle. */
  readonly neighbours: readonly Neighbours[];
  /** Events of other lanes, without those that it followed from or led to. */
  readonly meanwhile: readonly number[];
}

/**
 * Creates what finds the relatives of an event. An event lies on the lanes of all projects and companies that it names,
 * projects first. `isShown` leaves events out of the neighbours. Nothing is indexed: one look through 100,000 events
 * takes less than an index of them.
 */
export function createRelatives({
  entities,
  events,
  from: first,
  to: last,
}: Chronicle): (event: number, isShown?: (other: number) => boolean) => Relatives {
  const reach = reachOfMeanwhile(last + 1 - first);
  const lanes = new Map(entities.map(({ id, lane }) => [id, lane]));
  const lanesOf = ({ projects, companies }: HistoryEvent) => [
    ...new Set([...projects, ...companies].map((id) => lanes.get(id) ?? id)),
  ];
  return (event, isShown = () => true) => {
    const relations = relationsOf(events, event);
    const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
    const own = new Set(lanesOf(events[event]!));
    return {
      followedFrom: relations.filter(({ to }) => to === event).sort((a, b) => a.from - b.from),
      ledTo: relations.filter(({ from }) => from === event),
      neighbours: listNeighbours(events, event, { lanesOf, isShown }),
      meanwhile: listMeanwhile(
        events,
        event,
        (other) => !related.has(other) && lanesOf(events[other]!).every((lane) => !own.has(lane)),
        reach,
      ),
    };
  };
}

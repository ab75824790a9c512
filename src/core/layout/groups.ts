/** Events of a row that stand too close for marks of their own: one of them speaks for the group, the rest are counted. */
import { bisect } from './bisect.ts';
import type { Row } from './rows.ts';

/** The events of a row from place `first` to before `end`; the one at `place` is drawn. */
export interface Group {
  readonly first: number;
  readonly end: number;
  readonly place: number;
}

/** Least distances in days: between two marks, and from a mark that stands for several to the next. */
export interface Gaps {
  readonly mark: number;
  readonly cluster: number;
}

/** Grouping begins anew every so many clusters, at fixed days, so that what comes into sight does not regroup the rest. */
const CHUNK = 64;

/**
 * Groups the events whose middle lies from day `from` to before day `to`, in order of time. The weightiest of a group
 * stands for it, of equal ones the first. Takes time by the groups made, not by the events in them.
 * @param limit stops once there are more groups than this
 */
export function groupRow(row: Row, from: number, to: number, gaps: Gaps, limit = Infinity): Group[] {
  const { days } = row;
  const groups: Group[] = [];
  const chunk = gaps.cluster * CHUNK;
  const [start, stop] = [bisect(days, from), bisect(days, to)];
  for (let first = bisect(days, Math.floor(from / chunk) * chunk); first < stop && groups.length <= limit;) {
    const chunkEnd = bisect(days, (Math.floor(days[first]! / chunk) + 1) * chunk, first);
    const group = groupFrom(row, first, chunkEnd, gaps);
    const [low, high] = [Math.max(first, start), Math.min(group.end, stop)];
    if (low < high) groups.push({ first: low, end: high, place: weightiest(row, low, high) });
    first = group.end;
  }
  return groups;
}

function groupFrom(row: Row, first: number, chunkEnd: number, { mark, cluster }: Gaps): Group {
  const { days } = row;
  const before = (day: number) => Math.min(chunkEnd, bisect(days, day, first));
  let end = before(days[first]! + mark);
  if (end === first + 1) return { first, end, place: first };
  end = before(days[first]! + cluster);
  // What stands for the group keeps its distance to the next too; that may take in a weightier one, three times at most.
  for (;;) {
    const place = weightiest(row, first, end);
    const wider = before(days[place]! + cluster);
    if (wider <= end) return { first, end, place };
    end = wider;
    if (weightiest(row, first, end) === place) return { first, end, place };
  }
}

function weightiest({ heavy }: Row, first: number, end: number): number {
  for (const places of heavy) {
    const place = places[bisect(places, first)];
    if (place !== undefined && place < end) return place;
  }
  return first;
}

/** How far, in places, and how many events are looked for that reach into the time shown from outside. */
const PASSING = { places: 64, events: 2 };

/** Single events whose middle lies before day `from` or after day `to`, but whose extent reaches in between; the nearest first. */
export function findPassing({ days, halves, reach }: Row, from: number, to: number): Group[] {
  const look = (start: number, step: 1 | -1, isWithin: (place: number, half: number) => boolean): Group[] => {
    const found: Group[] = [];
    for (let place = start, left = PASSING.places; left > 0 && found.length < PASSING.events; place += step, left--) {
      if (place < 0 || place >= days.length || !isWithin(place, reach)) break;
      if (isWithin(place, halves[place]!)) found.push({ first: place, end: place + 1, place });
    }
    return found;
  };
  return [
    ...look(bisect(days, from) - 1, -1, (place, half) => days[place]! + half > from),
    ...look(bisect(days, to), 1, (place, half) => days[place]! - half < to),
  ];
}

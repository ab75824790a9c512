/** The events of a lane as rows of sorted columns: what culling and clustering bisect. */
import type { Chronicle, HistoryEvent } from '../model/chronicle.ts';
import type { Lane } from './lanes.ts';
import { isExact } from './marks.ts';

/** Events that stand on one height of a lane and pass the filter alike. */
export interface Row {
  /** 0 on the lifeline, 1 below it. */
  readonly track: 0 | 1;
  readonly dimmed: boolean;
  /** Middle of each event's extent, in days, rising. */
  readonly days: Float64Array;
  /** Order numbers of the events, in the same order. */
  readonly numbers: Int32Array;
  /** Places in this row of the events of weight 3, and of those of weight 2, rising. */
  readonly heavy: readonly [Int32Array, Int32Array];
  /** 1 for each event whose date is no exact day, else 0. */
  readonly inexact: Uint8Array;
  /** Half of each event's extent, in days. */
  readonly halves: Float32Array;
  /** The largest of them: how far before or after its middle an event can still be seen. */
  readonly reach: number;
}

/** A date that spans more days than this is drawn as a bar below the line, in the record of some years. */
const EXACT_DAYS = 63;

/** The longest extent in days that still stands on the line, in a time of so many days. */
export function longestOnLine(days: number): number {
  return Math.max(Math.min(EXACT_DAYS, days / 10), days * 0.0246);
}

/** The middle of what an event's date can mean, in days; that of one day is its noon. */
export function middleOf({ date }: HistoryEvent): number {
  return (date.earliest + date.latest + 1) / 2;
}

/** Whether an event stands on the lifeline of a lane: it is about the lane, and known better than to a season. */
export function isOnLine(event: HistoryEvent, isMain: boolean, longest: number = EXACT_DAYS): boolean {
  return isMain && event.date.latest + 1 - event.date.earliest <= longest;
}

/**
 * Creates the rows of a lane that have events, the most telling first: its own, those that only touch it, and then the
 * same of what the filter left out.
 */
export function createRows(
  lane: Lane,
  { events, from, to }: Pick<Chronicle, 'events'> & Partial<Pick<Chronicle, 'from' | 'to'>>,
  isMain: (number: number, lane: Lane) => boolean,
  isShown: (number: number) => boolean,
): Row[] {
  const longest = from === undefined || to === undefined ? EXACT_DAYS : longestOnLine(to + 1 - from);
  const sorted: number[][] = [[], [], [], []];
  for (const number of lane.events)
    sorted[(isShown(number) ? 0 : 2) + (isOnLine(events[number]!, isMain(number, lane), longest) ? 0 : 1)]!.push(
      number,
    );
  return sorted.flatMap((numbers, i) =>
    numbers.length === 0 ? [] : [createRow(numbers, events, i % 2 === 0 ? 0 : 1, i > 1)],
  );
}

function createRow(numbers: number[], events: readonly HistoryEvent[], track: 0 | 1, dimmed: boolean): Row {
  const middle = (number: number) => middleOf(events[number]!);
  numbers.sort((a, b) => middle(a) - middle(b) || a - b);
  const places = (weight: number) =>
    Int32Array.from(numbers.flatMap((number, place) => (events[number]!.weight === weight ? place : [])));
  const halves = Float32Array.from(numbers, (number) => middle(number) - events[number]!.date.earliest);
  return {
    track,
    dimmed,
    days: Float64Array.from(numbers, middle),
    numbers: Int32Array.from(numbers),
    heavy: [places(3), places(2)],
    inexact: Uint8Array.from(numbers, (number) => (isExact(events[number]!.date) ? 0 : 1)),
    halves,
    reach: halves.reduce((far, half) => Math.max(far, half), 0),
  };
}

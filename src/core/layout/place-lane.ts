/** The marks of one lane with their labels, from groups of its events. */
import type { HistoryEvent } from '../model/chronicle.ts';
import type { Shape } from '../model/schema.ts';
import type { GroupedRow } from './crowd.ts';
import { placeLabels, type Interval, type LabelWish, type PlacedLabel } from './labels.ts';
import type { Lane } from './lanes.ts';
import { MARK_RADIUS, placeDate, type PlacedMark } from './marks.ts';
import type { Scale } from './scale.ts';
import { TRACK_HEIGHT, type StackedLane } from './stack.ts';

/** Words that the layout must know the width of. */
export interface LanesWords {
  lane(lane: Lane): string;
  /** Whether an event is about the lane; else it stands below the line. */
  isMain(number: number, lane: Lane): boolean;
  label(number: number, lane: Lane): string;
}

export interface LaneInput {
  readonly events: readonly HistoryEvent[];
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly hue: number;
  readonly words: LanesWords;
  readonly scale: Scale;
  /** Pixels that are drawn at all, more than the scale's range while there is more to drag in. */
  readonly edges: readonly [number, number];
  /** What no label of this lane may touch, on the line and below it. */
  readonly taken: readonly Interval[];
  /** Order number of an event that stands for its group, whatever it weighs. */
  readonly selected?: number | undefined;
}

/** Pixels that "+n" takes beside its mark. */
const OTHERS_WIDTH = 22;

const ABOVE = [4, 4] as const;
const BESIDE = [9, 9] as const;
const BESIDE_COUNT = [9 + OTHERS_WIDTH, 9] as const;

/** Places the marks of a lane, in order of time on each row, and the labels that have room. */
export function placeLane(stacked: StackedLane, rows: readonly GroupedRow[], input: LaneInput): PlacedMark[] {
  const { lane, lineY } = stacked;
  const { events, scale, edges, words } = input;
  const marks: PlacedMark[] = [];
  const wishes: { readonly line: LabelWish[]; readonly below: LabelWish[] } = { line: [], below: [] };
  const below: Interval[] = [];
  for (const { row, groups } of rows)
    for (const { first, end, place } of groups) {
      const chosen = input.selected === undefined ? -1 : row.numbers.subarray(first, end).indexOf(input.selected);
      const number = row.numbers[chosen < 0 ? place : first + chosen]!;
      const event = events[number]!;
      const { x, extent } = placeDate(event, scale, edges);
      if (x < edges[0] || x > edges[1]) continue;
      const weight = row.track === 0 ? event.weight : 1;
      const isMany = end - first > 1 && !row.dimmed;
      const key = `${lane.id}:${event.id}`;
      marks.push({
        key,
        number,
        id: event.id,
        lane: lane.id,
        x,
        y: lineY + row.track * TRACK_HEIGHT,
        ...(extent && { extent }),
        shape: input.shapes.get(event.kind)!,
        weight,
        hue: input.hue,
        dimmed: row.dimmed,
        others: isMany ? row.numbers.subarray(first, end).filter((other) => other !== number) : NONE,
      });
      if (row.track === 1) below.push(markBox(x, weight, isMany));
      if (row.dimmed) continue;
      const text = words.label(number, lane);
      if (row.track === 0) wishes.line.push({ key, text, weight, x, side: 'above', offsets: ABOVE });
      else wishes.below.push({ key, text, weight, x, side: 'beside', offsets: isMany ? BESIDE_COUNT : BESIDE });
    }
  const labels = new Map<string, PlacedLabel>();
  for (const label of placeLabels(wishes.line, input.taken, scale.range)) labels.set(label.key, label);
  for (const label of placeLabels(wishes.below, [...input.taken, ...below], scale.range)) labels.set(label.key, label);
  return marks.map((mark) => {
    const label = labels.get(mark.key);
    return label ? { ...mark, label } : mark;
  });
}

/** What a mark and its count take up. */
export function markBox(x: number, weight: 1 | 2 | 3, isMany: boolean): Interval {
  return { x0: x - MARK_RADIUS[weight], x1: x + MARK_RADIUS[weight] + (isMany ? OTHERS_WIDTH : 0) };
}

const NONE = new Int32Array(0);

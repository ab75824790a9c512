/** The swimlane timeline in pixels: bands, lanes, lifelines, threads, marks and labels of one domain at one size. */
import type { Chronicle } from '../model/chronicle.ts';
import type { Theme } from '../model/schema.ts';
import type { Day } from '../dates/historical-date.ts';
import { countNodes, groupRows, type GroupedRow } from './crowd.ts';
import type { Interval } from './labels.ts';
import type { LifelineSpan, PlacedSegment } from './lifelines.ts';
import { placeLives } from './lives.ts';
import type { PlacedMark } from './marks.ts';
import { placeNotes, type NoteSpan, type PlacedNote } from './notes.ts';
import { markBox, placeLane, type LanesWords } from './place-lane.ts';
import type { Row } from './rows.ts';
import { createScale, type Scale } from './scale.ts';
import type { Stack, StackedLane } from './stack.ts';
import { run, type Steps } from './steps.ts';
import { textWidth } from './text-width.ts';
import { placeTies, type PlacedTie } from './ties.ts';
import { placeThreads, threadsAcross, type PlacedThread, type ThreadSpan } from './threads.ts';

export interface LanesSize {
  /** Width of the whole drawing in pixels. */
  readonly width: number;
  /** Whether lane names stand above their lines, as on a phone. */
  readonly portrait: boolean;
  /** Pixels drawn beyond each side of the time shown, to be dragged in; none if absent. */
  readonly overscan?: number;
  /** Heights between which marks are wanted most; all if absent. */
  readonly sight?: readonly [top: number, bottom: number];
  /** Pixels above and below these in which they are wanted next; none if absent. */
  readonly margin?: number;
  /** Set between two rests of the view: nothing is placed out of sight. */
  readonly isMoving?: boolean;
  /** Set where the marks of the lanes out of sight come later: all else is placed as it will be with them. */
  readonly isFirst?: boolean;
}

export interface LanesInput {
  readonly chronicle: Chronicle;
  readonly stack: Stack;
  /** The rows of a lane by its id; they may be sorted when they are first asked for. */
  readonly rows: Pick<ReadonlyMap<string, readonly Row[]>, 'get'>;
  readonly lifelines: ReadonlyMap<string, LifelineSpan>;
  readonly notes: ReadonlyMap<string, readonly NoteSpan[]>;
  readonly threads: readonly ThreadSpan[];
  /** First and last day shown; parts of days while the view moves. */
  readonly domain: readonly [Day, Day];
  readonly size: LanesSize;
  readonly words: LanesWords;
  /** Whether lanes that share an event are tied together at it. */
  readonly isTied?: boolean;
  /** Order number of the event that has a mark of its own wherever its lane has any. */
  readonly selected?: number | undefined;
}

export interface PlacedLane {
  readonly id: string;
  readonly hue: number;
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly lineY: number;
  /** Whether it lies in the heights asked for; if not, its marks are few. */
  readonly isInSight: boolean;
  readonly segments: readonly PlacedSegment[];
  /** While another owned it. */
  readonly owned: readonly Interval[];
  readonly notes: readonly PlacedNote[];
}

export interface PlacedBand {
  readonly theme: Theme;
  readonly isClosed: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly PlacedLane[];
}

/** Horizontal places are measured from the left end of the time shown. */
export interface PlacedLanes {
  readonly width: number;
  readonly height: number;
  readonly portrait: boolean;
  /** Pixels left of the time shown, that lane names take. */
  readonly left: number;
  readonly scale: Scale;
  /** Pixels between which things are drawn. */
  readonly edges: readonly [number, number];
  readonly bands: readonly PlacedBand[];
  readonly threads: readonly PlacedThread[];
  readonly ties: readonly PlacedTie[];
  /** Marks of the lanes in sight, and of the others: what the filter left out, which lies behind, then the rest; each in order of time. */
  readonly marks: readonly PlacedMark[];
  readonly far: readonly PlacedMark[];
}

/** The drawing never holds more elements than this, whatever the data and the zoom. */
export const MOST_NODES = 1500;
/** Elements that the name and the group of a lane, a band, an axis tick and everything else take. */
const NODES = { lane: 3, band: 3, tick: 1, frame: 40 };
/** Least pixels from tick to tick. */
const TICK_GAP = 22;
/** What lifelines may take, beyond one piece for each lane. */
const LIVES_ROOM = 450;
/** What marks may take of the rest; labels take what is left. */
const MARKS_SHARE = 0.76;
/** What the lanes next to those in sight may take of what is left, so that the farther ones are not empty. */
const MARGIN_SHARE = 0.6;

const EDGE = 12;
/** Pixels drawn beyond both ends of the time shown in any case: a mark on the last day reaches over it. */
export const BLEED = 10;
const NAME_SIZE = 12.5;

function nameColumn(stack: Stack, words: LanesWords): number {
  const widths = stack.bands.flatMap(({ lanes }) => lanes.map(({ lane }) => textWidth(words.lane(lane), NAME_SIZE)));
  return Math.ceil(Math.max(72, ...widths)) + 2 * EDGE;
}

/** Places everything. Pure: the same input gives the same numbers. */
export function placeLanes(input: LanesInput): PlacedLanes {
  return run(placeLanesInSteps(input));
}

/** The same in steps, so that no frame has to wait for all of it. */
export function* placeLanesInSteps(input: LanesInput): Steps<PlacedLanes> {
  const { chronicle, stack, size, words, domain } = input;
  const left = size.portrait ? EDGE : nameColumn(stack, words);
  const plot = Math.max(1, size.width - EDGE - left);
  const scale = createScale(domain, [0, plot]);
  const overscan = Math.max(BLEED, size.overscan ?? 0);
  const edges = [-overscan, plot + overscan] as const;
  const [top, bottom] = size.sight ?? [-Infinity, Infinity];
  const lanes = stack.bands.flatMap((band) => band.lanes);
  const isWithin = ({ top: from, bottom: to }: StackedLane, margin: number) =>
    to >= top - margin && from <= bottom + margin;
  const isInSight = (lane: StackedLane) => isWithin(lane, size.margin ?? 0);

  const lineOf = new Map(lanes.flatMap(({ lane, lineY }) => (lane.entity ? [[lane.id, lineY]] : [])));
  const threads = placeThreads(input.threads, lineOf, scale, edges);
  const rowsOf = (some: readonly StackedLane[]) => some.flatMap(({ lane }) => input.rows.get(lane.id) ?? []);
  const whole = [scale.x(chronicle.from), scale.x(chronicle.to + 1)] as const;
  const nearFirst = [...lanes.filter(isInSight), ...(size.isMoving ? [] : lanes.filter((lane) => !isInSight(lane)))];
  const lives = placeLives(nearFirst, { ...input, stages: chronicle.stages }, scale, whole, LIVES_ROOM);
  const ticks = (edges[1] - edges[0]) / TICK_GAP;
  const fixed = NODES.frame + NODES.tick * ticks + NODES.band * stack.bands.length + NODES.lane * lanes.length;
  const room = Math.max(0, Math.floor(MOST_NODES - fixed - lives.nodes - threads.length));
  const isFirst = ({ track, dimmed }: Row) => track === 0 && !dimmed;
  const leavesFar = size.isMoving === true || size.isFirst === true;
  for (const stacked of lanes)
    if (!leavesFar || isInSight(stacked)) {
      input.rows.get(stacked.lane.id);
      yield;
    }
  const tiers: (readonly [rows: Row[], share: number])[] = [
    [rowsOf(lanes.filter((lane) => isWithin(lane, 0))), 1],
    [rowsOf(lanes.filter((lane) => isInSight(lane) && !isWithin(lane, 0))), MARGIN_SHARE],
    [leavesFar ? [] : rowsOf(lanes.filter((lane) => !isInSight(lane))).filter(isFirst), 1],
  ];
  const grouped: GroupedRow[] = [];
  for (const [rows, share] of tiers) {
    grouped.push(...groupRows(rows, scale, edges, (room * MARKS_SHARE - countNodes(grouped)) * share));
    yield;
  }
  const groupsOf = new Map<Row, GroupedRow>(grouped.map((one) => [one.row, one]));
  const shapes = new Map(chronicle.kinds.map((kind) => [kind.id, kind.shape]));
  const marks: PlacedMark[] = [];
  const far: PlacedMark[] = [];

  const placeOne = (stacked: StackedLane, hue: number): PlacedLane => {
    const { lane, lineY } = stacked;
    const known = { id: lane.id, hue, name: words.lane(lane), top: stacked.top, bottom: stacked.bottom, lineY };
    if (size.isMoving && !isInSight(stacked)) return { ...known, isInSight: false, segments: [], owned: [], notes: [] };
    const rows = leavesFar && !isInSight(stacked) ? undefined : input.rows.get(lane.id);
    const seen = (rows ?? []).flatMap((row) => groupsOf.get(row) ?? []);
    const taken = threadsAcross(threads, stacked.top, stacked.bottom);
    const own = placeLane(stacked, seen, {
      events: chronicle.events,
      shapes,
      hue,
      words,
      scale,
      edges,
      taken,
      selected: input.selected,
    });
    (isInSight(stacked) ? marks : far).push(...own);
    const { segments, owned, notes } = lives.of.get(lane.id)!;
    const below = own.flatMap(({ x, y, weight, others, label }): Interval[] =>
      notes.length === 0 || y === lineY ? [] : [markBox(x, weight, others.length > 0), ...(label ? [label] : [])],
    );
    return {
      ...known,
      isInSight: isInSight(stacked),
      ...{ segments, owned },
      notes: placeNotes(lane.id, notes, scale, [...taken, ...below], scale.range),
    };
  };

  const bands: PlacedBand[] = [];
  for (const { band, top, bottom, lanes: own } of stack.bands) {
    const placed: PlacedLane[] = [];
    for (const lane of own) {
      placed.push(placeOne(lane, band.theme.hue));
      yield;
    }
    bands.push({ theme: band.theme, isClosed: own[0]?.lane.closed !== undefined, top, bottom, lanes: placed });
  }
  const labelled = keepLabels(marks, far, room - countNodes(grouped));
  return {
    ...{ width: size.width, height: stack.height, portrait: size.portrait, left, scale, edges },
    ...{ bands, threads, ...labelled },
    ties: input.isTied ? placeTies(lanes, chronicle.events, scale, edges) : [],
  };
}

/** The marks in order of time, the dimmed ones first, with no more labels than there is room for: first those in sight, of these the weightiest. */
function keepLabels(
  marks: readonly PlacedMark[],
  far: readonly PlacedMark[],
  room: number,
): Pick<PlacedLanes, 'marks' | 'far'> {
  const rank = ({ weight }: PlacedMark, isFar: boolean) => (isFar ? 0 : 3) + weight;
  const labelled = [
    ...marks.map((mark) => ({ mark, rank: rank(mark, false) })),
    ...far.map((mark) => ({ mark, rank: rank(mark, true) })),
  ]
    .filter(({ mark }) => mark.label)
    .sort((a, b) => b.rank - a.rank);
  const bare = new Set(labelled.slice(Math.max(0, room)).map(({ mark }) => mark));
  const trim = (some: readonly PlacedMark[]) =>
    some
      .map((mark) => (bare.has(mark) ? withoutLabel(mark) : mark))
      .sort((a, b) => Number(b.dimmed) - Number(a.dimmed) || a.number - b.number);
  return { marks: trim(marks), far: trim(far) };
}

function withoutLabel({ label: _label, ...mark }: PlacedMark): PlacedMark {
  return mark;
}

/** The swimlane timeline in pixels: bands, lanes, lifelines, threads, marks and labels of one domain at one width. */
import type { Chronicle } from '../model/chronicle.ts';
import type { Theme } from '../model/schema.ts';
import type { Day } from '../dates/historical-date.ts';
import { placeYears, type PlacedYear } from './axis.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from './labels.ts';
import type { Band, Lane } from './lanes.ts';
import { placeLifeline, type LifelineSpan, type PlacedSegment } from './lifelines.ts';
import { MARK_RADIUS, placeDate, type PlacedMark } from './marks.ts';
import { createScale, type Scale } from './scale.ts';
import { textWidth } from './text-width.ts';
import { placeThreads, type PlacedThread, type ThreadSpan } from './threads.ts';
import { packLane } from './tracks.ts';

export interface LanesSize {
  /** Width of the whole drawing in pixels. */
  readonly width: number;
  /** Whether lane names stand above their lines, as on a phone. */
  readonly portrait: boolean;
}

/** Words that the layout must know the width of. */
export interface LanesWords {
  lane(lane: Lane): string;
  /** `isMain` is false where the event is about another lane, so that its label may give way. */
  label(number: number, lane: Lane): { text: string; isMain: boolean };
}

export interface LanesInput {
  readonly chronicle: Chronicle;
  readonly bands: readonly Band[];
  readonly lifelines: ReadonlyMap<string, LifelineSpan>;
  readonly threads: readonly ThreadSpan[];
  /** Whether the event with this order number passes the filter. */
  readonly isShown: (number: number) => boolean;
  readonly domain: readonly [Day, Day];
  readonly size: LanesSize;
  readonly words: LanesWords;
}

export interface PlacedLane {
  readonly id: string;
  readonly hue: number;
  readonly name: string;
  /** Where the name ends (beside its line) or begins (above it). */
  readonly nameX: number;
  readonly nameY: number;
  readonly top: number;
  readonly bottom: number;
  readonly lineY: number;
  readonly segments: readonly PlacedSegment[];
}

export interface PlacedBand {
  readonly theme: Theme;
  readonly top: number;
  readonly bottom: number;
  readonly titleY: number;
  readonly ruleY: number;
  readonly lanes: readonly PlacedLane[];
}

export interface PlacedLanes {
  readonly width: number;
  readonly height: number;
  readonly portrait: boolean;
  readonly scale: Scale;
  readonly plotTop: number;
  readonly years: readonly PlacedYear[];
  readonly bands: readonly PlacedBand[];
  readonly threads: readonly PlacedThread[];
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
}

const AXIS_HEIGHT = 30;
const BAND_TITLE = 24;
const BAND_GAP = 16;
const FIRST_LINE = 19;
const TRACK_HEIGHT = 12;
const BELOW_LINE = 8;
const NAME_LINE = 16;
const EDGE = 12;
const NAME_SIZE = 12.5;

function nameColumn(bands: readonly Band[], words: LanesWords): number {
  const widths = bands.flatMap((band) => band.lanes.map((lane) => textWidth(words.lane(lane), NAME_SIZE)));
  return Math.ceil(Math.max(72, ...widths)) + 2 * EDGE;
}

/** Places everything. Pure: the same input gives the same numbers. */
export function placeLanes(input: LanesInput): PlacedLanes {
  const { chronicle, bands, size, words, domain } = input;
  const left = size.portrait ? EDGE : nameColumn(bands, words);
  const scale = createScale(domain, [left, size.width - EDGE]);
  const shapes = new Map(chronicle.kinds.map((kind) => [kind.id, kind.shape]));
  const marks: PlacedMark[] = [];
  const wishes: LabelWish[] = [];
  const lineOf = new Map<string, number>();

  const placeLane = (lane: Lane, hue: number, top: number): PlacedLane => {
    const events = lane.events.map((number) => chronicle.events[number]!);
    const texts = lane.events.map((number) => words.label(number, lane));
    const { tracks, count } = packLane(
      events,
      texts.map((text) => text.isMain),
    );
    const lineY = top + FIRST_LINE + (size.portrait ? NAME_LINE : 0);
    lane.events.forEach((number, i) => {
      const event = events[i]!;
      if (event.date.latest < domain[0] || event.date.earliest > domain[1]) return;
      const y = lineY + tracks[i]! * TRACK_HEIGHT;
      const { id } = event;
      const weight = texts[i]!.isMain ? event.weight : 1;
      const dimmed = !input.isShown(number);
      const key = `${lane.id}:${id}`;
      const mark: PlacedMark = {
        ...{ key, number, id, lane: lane.id, y, lineY, weight, hue, dimmed },
        ...placeDate(event, scale),
        shape: shapes.get(event.kind)!,
      };
      marks.push(mark);
      const side = y > lineY ? 'beside' : 'above';
      if (dimmed) return;
      wishes.push({ key, text: texts[i]!.text, weight: mark.weight, x: mark.x, y, side });
    });
    if (lane.entity) lineOf.set(lane.id, lineY);
    const lifeline = input.lifelines.get(lane.id);
    return {
      ...{ id: lane.id, hue, name: words.lane(lane), top, lineY },
      nameX: size.portrait ? EDGE : left - EDGE,
      nameY: size.portrait ? top + 13 : lineY + 4,
      bottom: lineY + (count - 1) * TRACK_HEIGHT + BELOW_LINE,
      segments: lane.entity && lifeline ? placeLifeline(lane.id, lifeline, chronicle.stages, scale, lineY) : [],
    };
  };

  let y = AXIS_HEIGHT;
  const placedBands = bands.map((band): PlacedBand => {
    const top = y;
    let laneTop = top + BAND_TITLE;
    const lanes = band.lanes.map((lane) => {
      const placed = placeLane(lane, band.theme.hue, laneTop);
      laneTop = placed.bottom;
      return placed;
    });
    y = laneTop + BAND_GAP;
    return { theme: band.theme, top, bottom: laneTop, titleY: top + 13, ruleY: top + 19, lanes };
  });

  const bounds = { x0: left, y0: AXIS_HEIGHT, x1: size.width - 2, y1: y };
  const taken = marks.map((mark) => {
    const r = MARK_RADIUS[mark.weight];
    return { x0: mark.x - r, x1: mark.x + r, y0: mark.y - Math.min(r, 5), y1: mark.y + r };
  });
  return {
    ...{ width: size.width, height: y, portrait: size.portrait, scale, plotTop: AXIS_HEIGHT },
    years: placeYears(scale),
    bands: placedBands,
    threads: placeThreads(input.threads, lineOf, scale),
    marks,
    labels: placeLabels(wishes, bounds, taken),
  };
}

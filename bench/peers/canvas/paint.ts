/** One frame of the canvas: the lanes in the window, culled to the domain, clustered where there is no room. */
import type { PeerData } from '../../pages/peer-data.ts';
import { paintLabels, type Wish } from './labels.ts';
import { bisect, type Row } from './rows.ts';
import { listTicks } from './ticks.ts';

export const LANE_HEIGHT = 36;
export const AXIS_HEIGHT = 28;
export const NAMES_WIDTH = 150;

/** What is seen: a day at the left edge of the plot and the pixels of a day; the part of the height in the window. */
export interface Sight {
  readonly day: number;
  readonly pixels: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

const RADIUS = [0, 3.6, 4.8, 6.6];
/** Marks nearer than this become one. */
const CLOSEST = 7;
/** A cluster takes in what lies within its own width. */
const CLUSTER = 22;
const HUES = [
  '#2f5bd0',
  '#0b7a75',
  '#bd430d',
  '#763bc0',
  '#806200',
  '#b0285f',
  '#2a6c8c',
  '#8a4b35',
  '#3f7317',
  '#565d6a',
];

/** Paints everything in sight. */
export function paint(context: CanvasRenderingContext2D, data: PeerData, rows: readonly Row[], sight: Sight): void {
  const { day, pixels, width, top, bottom } = sight;
  const last = day + (width - NAMES_WIDTH) / pixels;
  const x = (at: number): number => NAMES_WIDTH + (at - day) * pixels;
  context.fillStyle = '#fffdf8';
  context.fillRect(0, top, width, bottom - top);
  context.font = '12px system-ui, sans-serif';
  context.save();
  context.beginPath();
  context.rect(NAMES_WIDTH, top, width - NAMES_WIDTH, bottom - top);
  context.clip();
  context.fillStyle = '#5f6168';
  for (const tick of listTicks(day, last, pixels)) {
    context.fillText(tick.text, x(tick.day) + 3, 16);
    context.fillRect(x(tick.day), AXIS_HEIGHT, 0.5, bottom);
  }
  const firstLane = Math.max(0, Math.floor((top - AXIS_HEIGHT) / LANE_HEIGHT));
  const lanes = data.lanes.slice(firstLane, Math.max(firstLane, Math.ceil((bottom - AXIS_HEIGHT) / LANE_HEIGHT)));
  lanes.forEach((lane, index) => {
    const y = lineOf(firstLane + index);
    const hue = HUES[lane.hue]!;
    context.fillStyle = hue;
    context.globalAlpha = 0.35;
    for (const { from, to, thickness } of lane.life)
      context.fillRect(x(from), y - thickness / 2, (to - from) * pixels, thickness);
    context.globalAlpha = 1;
    const wishes = paintMarks(context, rows[firstLane + index]!, { y, x, day, last, pixels, hue });
    context.fillStyle = '#1b1f24';
    paintLabels(context, data.items, wishes, y - 8);
  });
  context.restore();
  context.fillStyle = '#1b1f24';
  lanes.forEach((lane, index) => context.fillText(lane.name, 4, lineOf(firstLane + index) + 4, NAMES_WIDTH - 12));
}

const lineOf = (lane: number): number => AXIS_HEIGHT + (lane + 0.6) * LANE_HEIGHT;

interface Plot {
  readonly y: number;
  x(day: number): number;
  readonly day: number;
  readonly last: number;
  readonly pixels: number;
  readonly hue: string;
}

/** Paints the marks and clusters of one lane; the marks that stand alone wish for a label. */
function paintMarks(context: CanvasRenderingContext2D, row: Row, { y, x, day, last, pixels, hue }: Plot): Wish[] {
  const wishes: Wish[] = [];
  let place = bisect(row.from, day - row.longest);
  while (place < row.from.length && row.from[place]! <= last) {
    const from = row.from[place]!;
    const to = row.to[place]!;
    const next = place + 1;
    if (next < row.from.length && (row.from[next]! - from) * pixels < CLOSEST) {
      const end = bisect(row.from, from + CLUSTER / pixels, next);
      const middle = x((from + row.from[end - 1]!) / 2);
      disc(context, middle, y, 8);
      context.fillStyle = '#fff';
      context.textAlign = 'center';
      context.fillText(`+${String(end - place)}`, middle, y + 4);
      context.textAlign = 'start';
      context.fillStyle = hue;
      place = end;
      continue;
    }
    if (to >= day) {
      const weight = row.weight[place]!;
      if (to - from > 1) context.fillRect(x(from), y + 5, (to - from) * pixels, 2);
      disc(context, x((from + to) / 2), y, RADIUS[weight]!);
      wishes.push({ x: x((from + to) / 2), weight, item: row.item[place]! });
    }
    place = next;
  }
  return wishes;
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

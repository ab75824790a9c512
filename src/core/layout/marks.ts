/** Marks: where each event stands on its lane, and how far its date is known. */
import type { HistoricalDate } from '../dates/historical-date.ts';
import { LENGTHS } from '../dates/time-of-day.ts';
import type { HistoryEvent } from '../model/chronicle.ts';
import type { Shape } from '../model/schema.ts';
import type { PlacedLabel } from './labels.ts';
import type { Scale } from './scale.ts';

export interface PlacedMark {
  readonly key: string;
  /** Order number of the event. */
  readonly number: number;
  readonly id: string;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  /** The extent of a date that is not known to the day. */
  readonly extent?: { readonly x0: number; readonly x1: number; readonly soft: boolean };
  readonly shape: Shape;
  readonly weight: 1 | 2 | 3;
  readonly hue: number;
  readonly dimmed: boolean;
  /** Order numbers of the further events that it stands for, where they have no room for marks of their own. */
  readonly others: readonly number[] | Int32Array;
  readonly label?: PlacedLabel;
}

/** Half the height of a mark in pixels, by weight. */
export const MARK_RADIUS = { 1: 3.6, 2: 4.8, 3: 6.6 } as const;

/**
 * Where a date stands on the scale: the middle of what it can mean, or of the part in sight where the middle is not;
 * its extent if it is wider than a day, cut to `edges` (pixels; the range if absent).
 */
export function placeDate(
  { date }: HistoryEvent,
  scale: Scale,
  [left, right]: readonly [number, number] = scale.range,
): Pick<PlacedMark, 'x' | 'extent'> {
  const [x0, x1] = [scale.x(date.earliest), scale.x(date.latest + 1)];
  const [first, last] = scale.range;
  const middle = (x0 + x1) / 2;
  const isAside = (middle < first || middle > last) && x1 > first && x0 < last;
  const x = isAside ? (Math.max(x0, first) + Math.min(x1, last)) / 2 : middle;
  if (isExact(date)) return { x };
  const clamp = (edge: number) => Math.max(left, Math.min(right, edge));
  return { x, extent: { x0: clamp(x0), x1: clamp(x1), soft: isSoft(date) } };
}

/** Whether a date is a day, or a minute of it, that is known for sure. */
export function isExact(date: HistoricalDate): boolean {
  const isTimed = [date.start, date.end].some((end) => typeof end === 'object' && end.precision in LENGTHS);
  const longest = isTimed ? LENGTHS.minute * 1.01 : 1;
  return date.latest + 1 - date.earliest <= longest && !isSoft(date);
}

function isSoft({ start, end }: HistoricalDate): boolean {
  return [start, end].some((one) => one === 'open' || one?.approximate || one?.uncertain);
}

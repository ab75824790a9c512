/** Marks: where each event stands on its lane, and how far its date is known. */
import type { HistoryEvent } from '../model/chronicle.ts';
import type { Shape } from '../model/schema.ts';
import type { Scale } from './scale.ts';

export interface PlacedMark {
  readonly key: string;
  /** Order number of the event. */
  readonly number: number;
  readonly id: string;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  /** The lane's lifeline, from which a mark on a lower track hangs. */
  readonly lineY: number;
  /** The extent of a date that is not known to the day. */
  readonly extent?: { readonly x0: number; readonly x1: number; readonly soft: boolean };
  readonly shape: Shape;
  readonly weight: 1 | 2 | 3;
  readonly hue: number;
  readonly dimmed: boolean;
}

/** Half the height of a mark in pixels, by weight. */
export const MARK_RADIUS = { 1: 3.6, 2: 4.8, 3: 6.6 } as const;

/** Where a date stands on the scale: the middle of what it can mean, kept inside the range; its extent if it is wider than a day. */
export function placeDate(event: HistoryEvent, scale: Scale): Pick<PlacedMark, 'x' | 'extent'> {
  const { date } = event;
  const clamp = (x: number) => Math.max(scale.range[0], Math.min(scale.range[1], x));
  const x0 = clamp(scale.x(date.earliest));
  const x1 = clamp(scale.x(date.latest + 1));
  const isExact = date.latest === date.earliest;
  const soft = [date.start, date.end].some((end) => end === 'open' || end?.approximate || end?.uncertain);
  return { x: (x0 + x1) / 2, ...(isExact && !soft ? {} : { extent: { x0, x1, soft } }) };
}

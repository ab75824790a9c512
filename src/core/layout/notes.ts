/** What a lifeline was called and who owned it, written under the line from where it holds. */
import type { Day } from '../dates/historical-date.ts';
import type { Interval } from './labels.ts';
import { placeSpan } from './lifelines.ts';
import type { Scale } from './scale.ts';
import { textWidth } from './text-width.ts';

/** Something that is so of a lane for a while; `to` is exclusive. */
export interface NoteSpan {
  readonly kind: 'name' | 'owner';
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
}

export interface PlacedNote extends Interval {
  readonly key: string;
  readonly kind: NoteSpan['kind'];
  readonly text: string;
}

export const NOTE_SIZE = 10.5;
const AIR = 5;

/**
 * Places notes on one line: each where its span begins, or where its span comes into sight, or after what is in the
 * way; left out where its span ends before that.
 * @param taken what notes must not touch
 * @param edges pixels that are in sight
 */
export function placeNotes(
  lane: string,
  notes: readonly NoteSpan[],
  scale: Scale,
  taken: readonly Interval[],
  edges: readonly [number, number],
): PlacedNote[] {
  const used = [...taken].sort((a, b) => a.x0 - b.x0);
  return notes.flatMap((note, i) => {
    const span = placeSpan(note, scale, edges);
    if (!span) return [];
    const width = textWidth(note.text, NOTE_SIZE);
    let x0 = span.x0 + AIR;
    for (const other of used) if (other.x0 < x0 + width + AIR && x0 - AIR < other.x1) x0 = other.x1 + AIR;
    if (x0 + width > span.x1) return [];
    used.push({ x0, x1: x0 + width });
    used.sort((a, b) => a.x0 - b.x0);
    return [{ key: `${lane}:${i}`, kind: note.kind, text: note.text, x0, x1: x0 + width }];
  });
}

/** What every lane has beside its events: its lifeline, who owned it, what it was called; in few pieces where there are too many. */
import type { Stage } from '../model/schema.ts';
import type { Interval } from './labels.ts';
import { placeLifeline, placeSpan, type LifelineSpan, type PlacedSegment } from './lifelines.ts';
import type { NoteSpan } from './notes.ts';
import type { Scale } from './scale.ts';
import type { StackedLane } from './stack.ts';

/** The life of one lane in pixels. */
export interface PlacedLife {
  readonly segments: readonly PlacedSegment[];
  /** While another owned it. */
  readonly owned: readonly Interval[];
  /** What may be written along it. */
  readonly notes: readonly NoteSpan[];
}

export interface Lives {
  readonly lifelines: ReadonlyMap<string, LifelineSpan>;
  readonly notes: ReadonlyMap<string, readonly NoteSpan[]>;
  readonly stages: readonly Stage[];
}

/**
 * Places the lives of lanes, the first ones first: as long as there is room for them whole, then as one piece each.
 * @param room elements that they may take beyond one for each lane
 * @param edges pixels that lifelines reach to
 * @returns by lane, and the most elements that drawing them takes
 */
export function placeLives(
  lanes: readonly StackedLane[],
  { lifelines, notes, stages }: Lives,
  scale: Scale,
  edges: readonly [number, number],
  room: number,
): { readonly of: ReadonlyMap<string, PlacedLife>; readonly nodes: number } {
  const of = new Map<string, PlacedLife>();
  let taken = 0;
  let nodes = 0;
  for (const { lane, lineY } of lanes) {
    const lifeline = lane.entity && lifelines.get(lane.id);
    const own = (lane.entity && notes.get(lane.id)) ?? [];
    const segments = lifeline ? placeLifeline(lane.id, lifeline, stages, scale, lineY, edges) : [];
    const owned = own.flatMap((note) => (note.kind === 'owner' ? (placeSpan(note, scale, edges) ?? []) : []));
    const caps = segments.filter(({ capped }) => capped).length;
    const whole = segments.length + caps + owned.length + own.length;
    const hasRoom = whole <= 1 || taken + whole - 1 <= room;
    of.set(
      lane.id,
      hasRoom ? { segments, owned, notes: own } : { segments: joinSegments(segments), owned: [], notes: [] },
    );
    if (hasRoom) taken += Math.max(0, whole - 1);
    nodes += hasRoom ? whole : 1;
  }
  return { of, nodes };
}

/** All segments as one, as thick as the thickest. */
function joinSegments(segments: readonly PlacedSegment[]): PlacedSegment[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return [];
  return [{ ...first, x1: last.x1, thickness: Math.max(...segments.map(({ thickness }) => thickness)), capped: false }];
}

/** Lifelines as bars: one piece per stage, as thick as the stage is mature, hollow while another owns it. */
import type { Day } from '../dates/historical-date.ts';
import type { Stage } from '../model/schema.ts';
import type { Scale } from './scale.ts';

/** What a lifeline is made of; `to` is exclusive. */
export interface LifelineSpan {
  readonly segments: readonly { readonly from: Day; readonly to: Day; readonly stage?: string | undefined }[];
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface PlacedSegment {
  readonly key: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly thickness: number;
  /** Whether the bar fades in because nobody knows when it began. */
  readonly soft: boolean;
  /** Whether the life ends here. */
  readonly capped: boolean;
}

/** The part of a span of days that lies between two pixels, in pixels; undefined where none does. `to` is exclusive. */
export function placeSpan(
  span: { readonly from: Day; readonly to: Day },
  scale: Scale,
  [left, right]: readonly [number, number],
): { x0: number; x1: number } | undefined {
  const [x0, x1] = [Math.max(left, scale.x(span.from)), Math.min(right, scale.x(span.to))];
  return x0 < x1 ? { x0, x1 } : undefined;
}

/** Places the segments of one lifeline between two pixels, on the line `y`. Segments before any stage take the first stage's thickness. */
export function placeLifeline(
  lane: string,
  lifeline: LifelineSpan,
  stages: readonly Stage[],
  scale: Scale,
  y: number,
  edges: readonly [number, number] = scale.range,
): PlacedSegment[] {
  const thickness = new Map(stages.map((stage) => [stage.id, stage.thickness]));
  const thinnest = stages[0]?.thickness ?? 2;
  return lifeline.segments.flatMap((segment, i) => {
    const span = placeSpan(segment, scale, edges);
    if (!span) return [];
    return [
      {
        ...{ key: `${lane}:${i}`, ...span, y },
        thickness: thickness.get(segment.stage ?? '') ?? thinnest,
        soft: i === 0 && lifeline.openStart && span.x0 > edges[0],
        capped: i === lifeline.segments.length - 1 && !lifeline.openEnd && scale.x(segment.to) <= edges[1],
      },
    ];
  });
}

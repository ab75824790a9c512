/** Lifelines as bars: one piece per stage, as thick as the stage is mature. */
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

/** Places the segments of one lifeline that the domain shows, on the line `y`. Segments before any stage take the first stage's thickness. */
export function placeLifeline(
  lane: string,
  lifeline: LifelineSpan,
  stages: readonly Stage[],
  scale: Scale,
  y: number,
): PlacedSegment[] {
  const [first, last] = scale.domain;
  const thickness = new Map(stages.map((stage) => [stage.id, stage.thickness]));
  const thinnest = stages[0]?.thickness ?? 2;
  return lifeline.segments.flatMap((segment, i) => {
    const from = Math.max(first, segment.from);
    const to = Math.min(last + 1, segment.to);
    if (from >= to) return [];
    const isLast = i === lifeline.segments.length - 1;
    return [
      {
        key: `${lane}:${i}`,
        x0: scale.x(from),
        x1: scale.x(to),
        y,
        thickness: thickness.get(segment.stage ?? '') ?? thinnest,
        soft: i === 0 && lifeline.openStart && segment.from > first,
        capped: isLast && !lifeline.openEnd && segment.to <= last,
      },
    ];
  });
}

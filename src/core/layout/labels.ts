/** Which labels of one line of text are shown and where: the weightiest first, and no two ever overlap. */
import { textWidth } from './text-width.ts';

/** Pixels from left to right. */
export interface Interval {
  readonly x0: number;
  readonly x1: number;
}

/** A label that wants a place beside a mark. */
export interface LabelWish {
  readonly key: string;
  readonly text: string;
  readonly weight: 1 | 2 | 3;
  /** Middle of the mark. */
  readonly x: number;
  /** Above the line that its mark lies on, or beside a mark that stands below it. */
  readonly side: 'above' | 'beside';
  /** From the middle of the mark to where the text may begin, to the right and to the left. */
  readonly offsets: readonly [right: number, left: number];
}

export interface PlacedLabel extends Interval {
  readonly key: string;
  readonly text: string;
  readonly weight: 1 | 2 | 3;
  readonly side: LabelWish['side'];
  readonly anchor: 'start' | 'end';
}

export const LABEL_SIZE = { 1: 11, 2: 11.5, 3: 12 } as const;

const AIR = 4;

const overlaps = (a: Interval, b: Interval) => a.x0 < b.x1 + AIR && b.x0 < a.x1 + AIR;

/**
 * Places labels greedily by weight, then in the order given: to the right of the mark, else to its left, else not at
 * all. No label lies across an edge; each keeps a little air to its neighbours.
 * @param taken what labels must not touch
 * @param edges pixels that no label and its mark may lie across together
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Interval[],
  edges: readonly number[],
): PlacedLabel[] {
  const used = [...taken];
  const placed: PlacedLabel[] = [];
  for (const weight of [3, 2, 1] as const)
    for (const { key, text, x, side, offsets, weight: own } of wishes) {
      if (own !== weight) continue;
      const width = textWidth(text, LABEL_SIZE[weight], weight === 3);
      const sides: readonly [PlacedLabel['anchor'], number][] = [
        ['start', x + offsets[0]],
        ['end', x - offsets[1] - width],
      ];
      for (const [anchor, x0] of sides) {
        const box = { x0, x1: x0 + width };
        if (
          edges.some((edge) => Math.min(box.x0, x) < edge && edge < Math.max(box.x1, x)) ||
          used.some((other) => overlaps(box, other))
        )
          continue;
        used.push(box);
        placed.push({ key, text, weight, side, anchor, ...box });
        break;
      }
    }
  return placed;
}

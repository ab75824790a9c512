/** Labels of one lane, the weightiest first, where there is room. */
import type { PeerItem } from '../../pages/peer-data.ts';

export interface Wish {
  readonly x: number;
  readonly weight: number;
  /** Number of the item in the data. */
  readonly item: number;
}

const GAP = 8;
const widths = new Map<number, number>();

/** Paints what has room on the line `y`. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  items: readonly PeerItem[],
  wishes: readonly Wish[],
  y: number,
): void {
  const taken: [from: number, to: number][] = [];
  for (const { x, item } of wishes.toSorted((a, b) => b.weight - a.weight)) {
    const { title } = items[item]!;
    const width = widthOf(context, item, title);
    if (taken.some(([from, to]) => x < to + GAP && from < x + width + GAP)) continue;
    taken.push([x, x + width]);
    context.fillText(title, x, y);
  }
}

function widthOf(context: CanvasRenderingContext2D, item: number, title: string): number {
  const known = widths.get(item);
  if (known !== undefined) return known;
  const { width } = context.measureText(title);
  widths.set(item, width);
  return width;
}

/** Which labels are shown and where: the weightiest first, and no two ever overlap. */
import { textWidth } from './text-width.ts';

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A label that wants a place beside a mark. */
export interface LabelWish {
  readonly key: string;
  readonly text: string;
  readonly weight: 1 | 2 | 3;
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** A label stands above the line that its mark lies on, or beside a mark that hangs below it. */
  readonly side: 'above' | 'beside';
}

export interface PlacedLabel extends LabelWish {
  readonly anchor: 'start' | 'end';
  /** Where the text begins (anchor start) or ends (anchor end). */
  readonly textX: number;
  /** Base line of the text. */
  readonly textY: number;
  readonly box: Box;
}

export const LABEL_SIZE = { 1: 11, 2: 11.5, 3: 12 } as const;

const AIR = 4;
/** From the middle of a mark to its label. */
const ABOVE = { x: 4, y: -9 };
const BESIDE = { x: 10, y: 4 };

const overlaps = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

function boxAt(wish: LabelWish, anchor: 'start' | 'end'): Box {
  const size = LABEL_SIZE[wish.weight];
  const width = textWidth(wish.text, size, wish.weight === 3);
  const offset = wish.side === 'above' ? ABOVE : BESIDE;
  const x0 = anchor === 'start' ? wish.x + offset.x : wish.x - offset.x - width;
  const base = wish.y + offset.y;
  return { x0, y0: base - size * 0.9, x1: x0 + width, y1: base + size * 0.25 };
}

/**
 * Places labels greedily by weight, then in the order given: to the right of the mark, else to its left, else not at
 * all. Every box lies inside `bounds` and keeps a little air to its neighbours.
 * @param taken boxes that labels must not touch
 */
export function placeLabels(wishes: readonly LabelWish[], bounds: Box, taken: readonly Box[] = []): PlacedLabel[] {
  const byRow = new Map<number, Box[]>();
  const rowOf = (y: number) => Math.floor(y / 40);
  const note = (box: Box) => {
    for (let row = rowOf(box.y0); row <= rowOf(box.y1); row++) {
      const there = byRow.get(row);
      if (there) there.push(box);
      else byRow.set(row, [box]);
    }
  };
  const isFree = (box: Box) => {
    const airy = { ...box, x0: box.x0 - AIR, x1: box.x1 + AIR };
    for (let row = rowOf(box.y0); row <= rowOf(box.y1); row++)
      if (byRow.get(row)?.some((other) => overlaps(airy, other))) return false;
    return true;
  };
  taken.forEach(note);
  const placed: PlacedLabel[] = [];
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[b]!.weight - wishes[a]!.weight || a - b);
  for (const i of order) {
    const wish = wishes[i]!;
    for (const anchor of ['start', 'end'] as const) {
      const box = boxAt(wish, anchor);
      const inside = box.x0 >= bounds.x0 && box.x1 <= bounds.x1 && box.y0 >= bounds.y0 && box.y1 <= bounds.y1;
      if (!inside || !isFree(box)) continue;
      note(box);
      const textX = anchor === 'start' ? box.x0 : box.x1;
      placed.push({ ...wish, anchor, textX, textY: box.y1 - LABEL_SIZE[wish.weight] * 0.25, box });
      break;
    }
  }
  return placed;
}

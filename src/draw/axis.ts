/** The axis: the names of units of time, in a drawing of its own that stays in sight while the lanes scroll. */
import { textWidth } from '../core/layout/text-width.ts';
import type { PlacedAxis, PlacedTick } from '../core/layout/ticks.ts';
import type { PlacedLanes } from '../core/layout/place-lanes.ts';
import { drawParts } from './parts.ts';
import { write, writeText } from './write.ts';

export const AXIS_HEIGHT = 36;

const SIZES = { major: 13, minor: 11 } as const;
/** As the style sheet has them. */
export const AXIS_FONTS = { major: `600 ${SIZES.major}px`, minor: `${SIZES.minor}px` } as const;
/** Base lines: of a row alone, and of the upper and the lower of two. */
const [ALONE, UPPER, LOWER] = [23, 15, 30];

/** A name on the axis: the middle and the base line of its text. */
export interface AxisName {
  readonly row: 'major' | 'minor';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The names that have room. One keeps in the sight of its unit, and is cut to two digits or left out where it has no room. */
export function listAxisNames({ major, minor }: PlacedAxis): AxisName[] {
  const list = (row: 'major' | 'minor', ticks: readonly PlacedTick[], y: number) =>
    ticks.flatMap((tick) => fit(tick, SIZES[row]).map((name) => ({ row, y, ...name })));
  return [...list('major', major, minor.length > 0 ? UPPER : ALONE), ...list('minor', minor, LOWER)];
}

/** Draws (or redraws) the axis over some lanes into an `svg` element. */
export function drawAxis(root: SVGSVGElement, { width, left }: PlacedLanes, axis: PlacedAxis): void {
  write(root, 'viewBox', `${-left} 0 ${width} ${AXIS_HEIGHT}`);
  write(root, 'width', width);
  write(root, 'height', AXIS_HEIGHT);
  const names = listAxisNames(axis);
  for (const row of ['major', 'minor'] as const)
    drawParts(
      root,
      ['text', row],
      names.filter((name) => name.row === row),
      (node, { x, y, text }) => {
        write(node, 'x', x);
        write(node, 'y', y);
        writeText(node, text);
      },
    );
}

/** Where a name stands and how much of it has room. */
function fit({ x0, x1, text }: PlacedTick, size: number): { x: number; text: string }[] {
  const room = x1 - x0;
  const x = (x0 + x1) / 2;
  if (textWidth(text, size, true) <= room) return [{ x, text }];
  const short = /^\d{4}$/.test(text) ? `’${text.slice(2)}` : '';
  return short && textWidth(short, size, true) <= room ? [{ x, text: short }] : [];
}

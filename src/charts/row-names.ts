/** Names at the left of rows. */
import * as Plot from '@observablehq/plot';
import { textWidth } from '../core/layout/text-width.ts';
import { isNarrow, type Canvas } from './form.ts';
import { FONT } from './plot.ts';
import { wrapText } from './wrap.ts';

interface NamedRow {
  readonly name: string;
  readonly isAccent: boolean;
  /** Pixels from the top of the drawing to the middle of the row. */
  readonly y: number;
  readonly href?: string | undefined;
}

export interface RowNames {
  /** Pixels that the names take at the left, with a gap. */
  readonly width: number;
  linesOf(name: string): readonly string[];
  draw(rows: readonly NamedRow[]): Plot.Markish;
}

const GAP = 10;
export const LINE_HEIGHT = 1.2;

/** Fits names into the left margin; on narrow drawings the long ones are broken. */
export function fitRowNames(names: readonly string[], canvas: Canvas): RowNames {
  const most = canvas.width * (isNarrow(canvas) ? 0.3 : 0.26);
  const linesOf = (name: string) => wrapText(name, canvas.lang, most, FONT);
  const width = Math.max(...names.flatMap((name) => linesOf(name).map((line) => textWidth(line, FONT)))) + GAP;
  return {
    width,
    linesOf,
    draw: (rows) =>
      Plot.text(rows, {
        frameAnchor: 'left',
        y: 'y',
        dx: -GAP,
        textAnchor: 'end',
        lineHeight: LINE_HEIGHT,
        text: ({ name }: NamedRow) => linesOf(name).join('\n'),
        fill: ({ isAccent }: NamedRow) => (isAccent ? 'var(--hue-0)' : 'var(--ink)'),
        href: ({ href }: NamedRow) => href ?? null,
      }),
  };
}

/** A vertical scale in which figures are pixels from the top of the drawing. */
export const pixelsDown = (top: number, bottom: number): Plot.ScaleOptions => ({
  type: 'linear',
  domain: [top, bottom],
  range: [top, bottom],
});

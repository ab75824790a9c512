/** The strip of the pages as part of a picture: its years, the names of its rows and the strip itself. */
import type { PlacedStrip } from '../../core/layout/strip.ts';
import { nameUnits } from '../../core/layout/strip-units.ts';
import type { Lang } from '../../core/model/text.ts';
import { drawStrip } from '../../draw/strip.ts';
import { add, addLine, type Type } from './elements.ts';

export interface StripPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly rowHeight: number;
  /** Width of the column of names; without names if absent. */
  readonly names?: number;
}

const YEAR: Type = { className: 'picture-quiet', face: 'sans-bold', size: 15, leading: 20 };
const NAME: Type = { className: 'picture-quiet', face: 'sans', size: 13, leading: 18 };
const HEAD = 26;

/** Draws the strip. @param veiled shares of the width, 0 to 1, that are not what the picture is about @returns the height taken */
export function addStrip(
  parent: Element,
  strip: PlacedStrip,
  lang: Lang,
  { x, y, width, rowHeight, names = 0 }: StripPlace,
  veiled: readonly (readonly [from: number, to: number])[] = [],
): number {
  const [left, across] = [x + names, width - names];
  const height = stripHeight(strip, rowHeight) - HEAD;
  for (const { text, x: share } of nameUnits(strip, lang, across))
    addLine(parent, YEAR, left + share * across, y + HEAD - 9, text, 'middle');
  if (names > 0)
    strip.rows.forEach(({ theme }, i) => {
      addLine(parent, NAME, left - 14, y + HEAD + (i + 0.5) * rowHeight + 4.5, theme.short[lang], 'end');
    });
  const frame = add(parent, 'g', { class: 'strip' });
  const svg = add(frame, 'svg') as SVGSVGElement;
  drawStrip(svg, strip, { eventHref: () => '' });
  for (const [name, value] of Object.entries({ x: left, y: y + HEAD, width: across, height }))
    svg.setAttribute(name, String(value));
  for (const [from, to] of veiled)
    add(parent, 'rect', {
      ...{ class: 'picture-veil', x: left + from * across, y, width: (to - from) * across, height: height + HEAD },
    });
  return HEAD + height;
}

/** The height that a strip takes with its years. */
export function stripHeight(strip: PlacedStrip, rowHeight: number): number {
  return HEAD + strip.rows.length * rowHeight;
}

/** A dot of the strip: a link to an event in a row of its theme. */
import type { StripDot } from '../core/layout/strip.ts';
import { percent } from './round.ts';
import { createSvg } from './svg-element.ts';

/** Pixels, by the weight of the event. */
const RADIUS = { 1: 2.2, 2: 3, 3: 5 } as const;

/** Creates a dot in one of so many rows, which leads to an address. */
export function createDot(
  { id, x, weight }: StripDot,
  [row, rows]: readonly [row: number, rows: number],
  href: string,
  owner?: Document,
): SVGElement {
  const link = createSvg('a', { href, tabindex: -1, 'data-event': id, class: `w${weight}` }, owner);
  const place = { cx: percent(x), cy: percent((row + 0.5) / rows), r: RADIUS[weight] };
  link.append(createSvg('circle', place, owner));
  return link;
}

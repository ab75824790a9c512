/** Dots of the strip that the page came without. */
import { placeStrip, type StripDot } from '../core/layout/strip.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import { DOT_RADIUS } from '../draw/dot-radius.ts';
import { percent } from '../draw/round.ts';
import { createSvg } from './svg-element.ts';

/** A dot in one of the rows, which leads to an address. */
export function createDot({ id, x, weight }: StripDot, row: number, rows: number, href: string): SVGElement {
  const link = createSvg('a', { href, tabindex: -1, 'data-event': id, class: `w${weight}` });
  link.append(createSvg('circle', { cx: percent(x), cy: percent((row + 0.5) / rows), r: DOT_RADIUS[weight] }));
  return link;
}

/** Draws every dot of a strip that came with the heaviest alone, which lie on top. */
export function fillStrip(strip: HTMLElement, chronicle: Chronicle, hrefOf: (id: string) => string): void {
  const rows = [...strip.querySelectorAll('.row')];
  placeStrip(chronicle).rows.forEach(({ dots }, number) => {
    const row = rows[number]!;
    const there = new Set([...row.querySelectorAll<SVGElement>('[data-event]')].map(({ dataset }) => dataset.event));
    const lacking = dots.filter(({ id }) => !there.has(id));
    row.prepend(...lacking.map((dot) => createDot(dot, number, rows.length, hrefOf(dot.id))));
  });
}

/** Dots of the strip that the page came without. */
import { placeStrip } from '../core/layout/strip.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import { createDot } from '../draw/strip-dot.ts';

/** Draws every dot of a strip that came with the heaviest alone, which lie on top. */
export function fillStrip(strip: HTMLElement, chronicle: Chronicle, hrefOf: (id: string) => string): void {
  const rows = [...strip.querySelectorAll('.row')];
  placeStrip(chronicle).rows.forEach(({ dots }, number) => {
    const row = rows[number]!;
    const there = new Set([...row.querySelectorAll<SVGElement>('[data-event]')].map(({ dataset }) => dataset.event));
    const lacking = dots.filter(({ id }) => !there.has(id));
    row.prepend(...lacking.map((dot) => createDot(dot, [number, rows.length], hrefOf(dot.id))));
  });
}

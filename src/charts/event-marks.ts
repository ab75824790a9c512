/** Events over a chart: their words in rows on top, each with a thin line down to its day. */
import type * as Plot from '@observablehq/plot';
import type { Day } from '../core/dates/historical-date.ts';
import { textWidth } from '../core/layout/text-width.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Canvas } from './form.ts';
import { FONT } from './plot.ts';

const ROW = 17;
const GAP = 5;

/** Widths are estimated on the safe side; labels may stand a little closer. */
const SLACK = 0.92;

interface EventMark {
  readonly id: string;
  readonly day: Day;
  readonly x: number;
  readonly label: string;
  /** Where the text begins: beside its line, or further left where it would leave the chart. */
  readonly textX: number;
  readonly row: number;
}

export interface EventMarks {
  /** Height that the rows take on top of the chart. */
  readonly height: number;
  /** Marks, given the top of the rows and the foot of the lines. */
  draw(top: number, bottom: number): Plot.Markish[];
}

/** Lays the marked events of a chart out: each text in the lowest row where it has room. */
export function layEvents(
  { events = [] }: Chart,
  chronicle: SourcedChronicle,
  canvas: Canvas,
  place: (day: Day) => number,
): EventMarks {
  const dated = events
    .map(({ event: id, label }) => {
      const { date } = chronicle.events.find((event) => event.id === id)!;
      const day = (date.earliest + date.latest + 1) / 2;
      return { id, day, x: place(day), label: label[canvas.lang] };
    })
    .sort((a, b) => b.day - a.day);
  const rows: [from: number, to: number][][] = [];
  const marks = dated.map((event): EventMark => {
    const width = textWidth(event.label, FONT - 0.5) * SLACK;
    const textX = Math.max(0, Math.min(event.x + GAP, canvas.width - width));
    const [from, to] = [Math.min(textX, event.x), textX + width + GAP];
    const isFree = (row: readonly (readonly [number, number])[]) => row.every(([a, b]) => to <= a || from >= b);
    let row = rows.findIndex(isFree);
    if (row < 0) row = rows.push([]) - 1;
    rows[row]!.push([from, to]);
    // The line of an event crosses all rows below its own.
    for (let below = 0; below < row; below++) rows[below]!.push([event.x - 2, event.x + 2]);
    return { ...event, textX, row };
  });
  const height = rows.length === 0 ? 0 : rows.length * ROW + 8;
  return {
    height,
    draw: (top, bottom) => {
      const yOf = (row: number) => top + (rows.length - 1 - row) * ROW;
      return marks.map(({ row, ...mark }) => linkMark({ ...mark, y: yOf(row), bottom }, canvas));
    },
  };
}

interface Flag extends Pick<EventMark, 'id' | 'x' | 'textX' | 'label'> {
  readonly y: number;
  readonly bottom: number;
}

/** A mark of its own, in pixels, so that line and words are one link. */
function linkMark({ id, x, textX, y, bottom, label }: Flag, { document, eventHref }: Canvas): Plot.Markish {
  return () => {
    const create = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
      return element;
    };
    const group = create('g', { class: 'chart-event', 'data-event': id });
    const text = create('text', {
      x: textX,
      y: y + FONT * 0.85,
      'text-anchor': 'start',
      'font-size': FONT - 0.5,
      ...{ fill: 'var(--ink)', stroke: 'var(--paper)', 'stroke-width': 4, 'paint-order': 'stroke' },
    });
    text.textContent = label;
    const line = create('line', { x1: x, x2: x, y1: textX > x ? y + 1 : y + ROW, y2: bottom, stroke: 'var(--line)' });
    const parts = [line, text];
    if (!eventHref) group.append(...parts);
    else {
      const link = create('a', { href: eventHref(id) });
      link.append(...parts);
      group.append(link);
    }
    return group;
  };
}

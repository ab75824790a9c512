/** How many events the record holds for each year of its time, by weight. */
import * as Plot from '@observablehq/plot';
import { partsOfDay } from '../core/dates/day.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Canvas } from './form.ts';
import { drawPlot } from './plot.ts';

/** The events of one year and one weight. */
export interface YearCount {
  readonly year: number;
  readonly weight: 1 | 2 | 3;
  readonly count: number;
}

/** Counts the events of every year of the chronicle's time by weight, by the first day that each can mean. */
export function countYears({ from, to, events }: Chronicle): YearCount[] {
  const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.flatMap((year) =>
    ([1, 2, 3] as const).map((weight) => ({
      year,
      weight,
      count: events.filter((event) => event.weight === weight && partsOfDay(event.date.earliest).year === year).length,
    })),
  );
}

/** Draws the counts as stacked bars, the heaviest at the base, in the colour of the text. */
export function drawEventsPerYear(counts: readonly YearCount[], title: string, canvas: Canvas): SVGSVGElement {
  const totals = [...new Set(counts.map(({ year }) => year))].map((year) => ({
    year,
    total: counts.filter((one) => one.year === year).reduce((sum, { count }) => sum + count, 0),
  }));
  return drawPlot(canvas, title, {
    ...{ height: 260, marginTop: 24, marginRight: 0, marginBottom: 26, marginLeft: 0 },
    x: { type: 'band', padding: 0.25 },
    readings: [],
    marks: [
      Plot.barY(counts, {
        x: 'year',
        y: 'count',
        order: (one: YearCount) => -one.weight,
        fillOpacity: (one: YearCount) => [0.32, 0.62, 1][one.weight - 1],
        fill: 'var(--hue-0)',
      }),
      Plot.text(totals, { x: 'year', y: 'total', text: (one) => String(one.total), dy: -9, fill: 'var(--ink)' }),
      Plot.text(totals, {
        ...{ x: 'year', text: (one) => String(one.year), frameAnchor: 'bottom', dy: 8, lineAnchor: 'top' },
        fill: 'var(--muted)',
      }),
    ],
  });
}

/** How many events the record holds for each year of its time, by weight. */
import * as Plot from '@observablehq/plot';
import { partsOfDay } from '../core/dates/day.ts';
import type { Chronicle } from '../core/model/chronicle.ts';

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

/**
 * Draws the counts as stacked bars, the heaviest at the base.
 * @param names what each weight is called, for the tips
 */
export function drawEventsPerYear(
  counts: readonly YearCount[],
  document: Document,
  names: Readonly<Record<1 | 2 | 3, string>>,
): SVGSVGElement {
  const totals = [...new Set(counts.map(({ year }) => year))].map((year) => ({
    year,
    total: counts.filter((one) => one.year === year).reduce((sum, { count }) => sum + count, 0),
  }));
  return Plot.plot({
    document,
    className: 'chart',
    width: 620,
    height: 260,
    marginLeft: 10,
    marginTop: 24,
    x: { type: 'band', label: null, tickFormat: String, tickSize: 0, padding: 0.25 },
    y: { axis: null },
    marks: [
      Plot.barY(counts, {
        x: 'year',
        y: 'count',
        order: (one: YearCount) => -one.weight,
        fillOpacity: (one: YearCount) => [0.32, 0.62, 1][one.weight - 1],
        fill: 'currentColor',
        title: (one: YearCount) => `${one.year}, ${names[one.weight]}: ${one.count}`,
      }),
      Plot.text(totals, { x: 'year', y: 'total', text: (one) => String(one.total), dy: -9, fill: 'currentColor' }),
    ],
  }) as SVGSVGElement;
}

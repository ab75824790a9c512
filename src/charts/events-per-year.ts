/** How many events the record holds for each year of its time, by weight; of a long history for each decade or century, of a short one for each day. */
import * as Plot from '@observablehq/plot';
import { formatYears } from '../core/dates/format.ts';
import { lastDayOf } from '../core/dates/time-of-day.ts';
import { listTicks } from '../core/dates/ticks.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import { paceOf } from '../core/model/pace.ts';
import type { Canvas } from './form.ts';
import { drawPlot, FONT } from './plot.ts';
import { textWidth } from '../core/layout/text-width.ts';
import type { Lang } from '../core/model/text.ts';

/** The events of one year and one weight. */
export interface YearCount {
  /** As an axis names it. */
  readonly year: string;
  /** As a table names it. */
  readonly name: string;
  readonly weight: 1 | 2 | 3;
  readonly count: number;
}

/** Counts the events of every year of the chronicle's time by weight, by the first day that each can mean. */
export function countYears(chronicle: Chronicle, lang: Lang): YearCount[] {
  const { period } = paceOf(chronicle);
  const unit = period === 'day' ? 'full-day' : period;
  return listTicks(chronicle.from, lastDayOf(chronicle.to), unit, lang).flatMap(({ day, next, text }) =>
    ([1, 2, 3] as const).map((weight) => ({
      year: text,
      name: period === 'day' || period === 'year' ? text : formatYears(day, period, lang),
      weight,
      count: chronicle.events.filter(
        ({ date: { earliest }, weight: own }) => own === weight && earliest >= day && earliest < next,
      ).length,
    })),
  );
}

/** Draws the counts as stacked bars, the heaviest at the base, in the colour of the text. */
export function drawEventsPerYear(counts: readonly YearCount[], title: string, canvas: Canvas): SVGSVGElement {
  const years = [...new Set(counts.map(({ year }) => year))];
  const totals = years.map((year) => ({
    year,
    total: counts.filter((one) => one.year === year).reduce((sum, { count }) => sum + count, 0),
  }));
  const longest = Math.max(...years.map((year) => textWidth(year, FONT)));
  const step = Math.ceil(((longest + 4) * years.length) / canvas.width);
  return drawPlot(canvas, title, {
    ...{ height: 260, marginTop: 24, marginRight: 0, marginBottom: 26, marginLeft: 0 },
    x: { type: 'band', padding: 0.25, domain: years },
    readings: [],
    marks: [
      Plot.barY(counts, {
        x: 'year',
        y: 'count',
        order: (one: YearCount) => -one.weight,
        fillOpacity: (one: YearCount) => [0.32, 0.62, 1][one.weight - 1],
        fill: 'var(--hue-0)',
      }),
      Plot.text(
        totals.filter(({ total }) => step === 1 || total > 0),
        { x: 'year', y: 'total', text: (one) => String(one.total), dy: -9, fill: 'var(--ink)' },
      ),
      Plot.text(
        totals.filter((_, index) => index % step === 0),
        {
          ...{ x: 'year', text: (one) => one.year, frameAnchor: 'bottom', dy: 8, lineAnchor: 'top' },
          fill: 'var(--muted)',
        },
      ),
    ],
  });
}

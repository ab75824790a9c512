/** A stroke for each point of a series in a row for each line, with the usual distance between two. */
import * as Plot from '@observablehq/plot';
import { formatDate } from '../core/dates/format.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { textWidth } from '../core/layout/text-width.ts';
import { CHART_WORDS } from '../i18n/charts.ts';
import type { Form } from './form.ts';
import { formatNumber } from './format-number.ts';
import { medianOf } from './median.ts';
import { drawPlot, FONT } from './plot.ts';
import { fitRowNames, pixelsDown } from './row-names.ts';
import { listLines, type LinePoint, type SeriesLine } from './series-lines.ts';
import { createTimeAxis } from './time-axis.ts';

const ROW = 30;
const TOP = 24;

/** Days from each point of a line to the next. */
const gapsOf = (points: readonly LinePoint[]): number[] =>
  points.slice(1).map(({ point }, index) => point.date.earliest - points[index]!.point.date.earliest);

/** Lines in order of their usual distance, the quickest first. */
function listRhythms(chart: Chart, chronicle: SourcedChronicle, lang: Lang): (SeriesLine & { median: number })[] {
  return listLines(chart, chronicle, lang)
    .map((line) => ({ ...line, median: medianOf(gapsOf(line.points)) }))
    .sort((a, b) => a.median - b.median);
}

export const rhythm: Form = {
  table(chart, chronicle, lang) {
    const words = CHART_WORDS[lang];
    return {
      columns: [
        { key: 'name', name: words.label },
        { key: 'date', name: words.date },
        { key: 'version', name: words.version },
        { key: 'days', name: words.daysSince },
      ],
      rows: listRhythms(chart, chronicle, lang).flatMap(({ id, name, points }) => {
        const gaps = [null, ...gapsOf(points)];
        return points.map(({ point }, index) => ({
          group: id,
          days: [point.date.earliest, point.date.latest] as const,
          cells: [
            { text: name, value: name },
            { text: formatDate(point.date, lang), value: point.date.edtf },
            { text: point.version ?? '', value: point.version ?? '', ...(point.event && { event: point.event }) },
            { text: gaps[index] === null ? '' : formatNumber(gaps[index]!, lang), value: gaps[index] ?? null },
          ],
        }));
      }),
    };
  },
  draw(chart, chronicle, canvas) {
    const { lang } = canvas;
    const words = CHART_WORDS[lang];
    const drawn = listRhythms(chart, chronicle, lang).map((line, index) => ({ ...line, y: TOP + (index + 0.5) * ROW }));
    const names = fitRowNames(
      drawn.map(({ name }) => name),
      canvas,
    );
    const paces = drawn.map(({ median }) => words.days(Math.round(median)));
    const margins = {
      ...{ marginTop: TOP, marginBottom: 26, marginLeft: names.width },
      marginRight: Math.max(...paces.map((pace) => textWidth(pace, FONT, true))) + 10,
    };
    const height = TOP + drawn.length * ROW + margins.marginBottom;
    const strokes = drawn.flatMap(({ points, y, isAccent }) => points.map(({ day }) => ({ day, y, isAccent })));
    const time = createTimeAxis(
      strokes.map(({ day }) => day),
      canvas,
      margins,
    );
    return drawPlot(canvas, chart.title[lang], {
      ...margins,
      height,
      x: { domain: [...time.domain] },
      y: pixelsDown(TOP, height - margins.marginBottom),
      isRead: 'nearby',
      readings: strokes.map(({ day, y }, row) => ({ x: time.place(day), y, row })),
      marks: [
        ...time.marks,
        Plot.text([words.median], {
          ...{ frameAnchor: 'top-right' as const, textAnchor: 'end' as const, lineAnchor: 'bottom' as const },
          ...{ dx: margins.marginRight, dy: -6, fill: 'var(--muted)' },
        }),
        Plot.ruleY(drawn, { y: 'y', stroke: 'var(--grid)' }),
        Plot.ruleX(strokes, {
          ...{ x: 'day', y1: ({ y }) => y - 9, y2: ({ y }) => y + 9 },
          stroke: ({ isAccent }) => (isAccent ? 'var(--hue-0)' : 'var(--line)'),
          strokeWidth: 2,
        }),
        Plot.text(drawn, {
          ...{ frameAnchor: 'right' as const, textAnchor: 'end' as const, dx: margins.marginRight, y: 'y' },
          text: paces,
          fill: ({ isAccent }) => (isAccent ? 'var(--hue-0)' : 'var(--muted)'),
        }),
        names.draw(drawn),
      ],
    });
  },
};

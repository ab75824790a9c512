/** Lines of figures over time, named where they run. */
import * as Plot from '@observablehq/plot';
import { CHART_WORDS } from '../i18n/charts.ts';
import { layEvents } from './event-marks.ts';
import { isNarrow, type Form } from './form.ts';
import { placeLineLabels } from './line-labels.ts';
import { drawPlot } from './plot.ts';
import { listLines, seriesOf, tableOfLines, type SeriesLine } from './series-lines.ts';
import { createTimeAxis } from './time-axis.ts';
import { createValueAxis } from './value-axis.ts';

/** With fewer points than this a line shows each of them. */
const FEW = 12;

/** Of the lines that are not accented, in order. */
const GREYS = ['var(--muted)', 'var(--line)'];

export const lines: Form = {
  table: (chart, chronicle, lang) => tableOfLines(listLines(chart, chronicle, lang), lang, CHART_WORDS[lang].date),
  draw(chart, chronicle, canvas) {
    const { lang, width } = canvas;
    const series = seriesOf(chart, chronicle);
    const drawn = listLines(chart, chronicle, lang);
    const points = drawn.flatMap((line) => line.points);
    const margins = { marginLeft: 46, marginRight: 8, marginBottom: 26 };
    const time = createTimeAxis(
      points.map(({ day }) => day),
      canvas,
      { ...margins, marginTop: 0 },
    );
    const flags = layEvents(chart, chronicle, canvas, time.place);
    const marginTop = flags.height + 26;
    const height = marginTop + (isNarrow(canvas) ? 230 : 330) + margins.marginBottom;
    const bottom = height - margins.marginBottom;
    const value = createValueAxis(
      points.map((point) => point.value),
      {
        ...{ top: marginTop, bottom, lang, type: chart.scale },
        unit: series.unit[lang],
      },
    );
    const order = [...drawn].sort((a, b) => Number(b.isAccent) - Number(a.isAccent));
    const labels = placeLineLabels(
      order.map(({ name, isAccent, points: own }) => ({
        ...{ name, isBold: isAccent },
        points: own.map(({ day, value: figure }) => [time.place(day), value.place(figure)] as const),
      })),
      { x0: margins.marginLeft, x1: width - 2, y0: marginTop - 8, y1: bottom - 2 },
    );
    const table = lines.table(chart, chronicle, lang);
    const greys = drawn.filter(({ isAccent }) => !isAccent);
    const colour = (line: SeriesLine) => (line.isAccent ? 'var(--hue-0)' : GREYS[greys.indexOf(line) % GREYS.length]!);
    return drawPlot(canvas, chart.title[lang], {
      ...margins,
      marginTop,
      height,
      x: { domain: [...time.domain] },
      y: { type: value.type, domain: [...value.domain] },
      readings: table.rows.map((_, row) => {
        const here = points.filter(({ point }) => point.date.edtf === table.rows[row]!.cells[0]!.value);
        const most = Math.max(...here.map((point) => point.value));
        return { x: time.place(here[0]!.day), y: value.place(most), row };
      }),
      marks: [
        ...time.marks,
        ...value.marks,
        ...flags.draw(2, bottom),
        ...order.toReversed().flatMap((line) => [
          Plot.lineY(line.points, {
            ...{ x: 'day', y: 'value', stroke: colour(line) },
            strokeWidth: line.isAccent ? 2.4 : 1.5,
          }),
          ...(line.points.length < FEW
            ? [Plot.dot(line.points, { x: 'day', y: 'value', fill: colour(line), r: line.isAccent ? 3.5 : 3 })]
            : []),
        ]),
        ...labels.map(({ name, isBold, x, y }) =>
          Plot.text([name], {
            ...{ frameAnchor: 'top-left' as const, textAnchor: 'middle' as const, lineAnchor: 'middle' as const },
            dx: x - margins.marginLeft,
            dy: y - marginTop,
            fill: isBold ? 'var(--hue-0)' : 'var(--muted)',
            fontWeight: isBold ? 650 : 400,
            stroke: 'var(--paper)',
            strokeWidth: 4,
          }),
        ),
      ],
    });
  },
};

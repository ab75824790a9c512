/** A dot for each figure of a series at its time, with its name and figure beside it. */
import * as Plot from '@observablehq/plot';
import { isNarrow, type Form } from './form.ts';
import { formatFigure } from './format-number.ts';
import { placeLineLabels } from './line-labels.ts';
import { drawPlot } from './plot.ts';
import { seriesOf } from './series-lines.ts';
import { listPoints, tableOfPoints } from './series-points.ts';
import { createTimeAxis } from './time-axis.ts';
import { createValueAxis } from './value-axis.ts';

export const dots: Form = {
  table: tableOfPoints,
  draw(chart, chronicle, canvas) {
    const { lang, width, eventHref } = canvas;
    const points = listPoints(chart, chronicle, lang);
    const margins = { marginTop: 30, marginRight: 10, marginBottom: 26, marginLeft: lang === 'ja' ? 52 : 70 };
    const height = margins.marginTop + (isNarrow(canvas) ? 300 : 340) + margins.marginBottom;
    const bottom = height - margins.marginBottom;
    const time = createTimeAxis(
      points.map(({ day }) => day),
      canvas,
      margins,
    );
    const value = createValueAxis(
      points.map((point) => point.value),
      {
        ...{ top: margins.marginTop, bottom, lang, type: chart.scale },
        unit: seriesOf(chart, chronicle).unit[lang],
      },
    );
    const texts = points.map(
      ({ name, point }) => `${name}${lang === 'ja' ? ' ' : ', '}${formatFigure(point.value, point.qualifier, lang)}`,
    );
    const labels = placeLineLabels(
      points.map(({ day, value: figure, line }, index) => ({
        ...{ name: texts[index]!, isBold: line.isAccent },
        points: [[time.place(day), value.place(figure)] as const],
      })),
      { x0: margins.marginLeft + 2, x1: width - 2, y0: margins.marginTop, y1: bottom - 2 },
    ).map((label, index) => ({
      ...label,
      href: points[index]!.point.event && eventHref?.(points[index]!.point.event!),
    }));
    return drawPlot(canvas, chart.title[lang], {
      ...margins,
      height,
      x: { domain: [...time.domain] },
      y: { type: value.type, domain: [...value.domain] },
      isRead: 'nearby',
      readings: points.map(({ day, value: figure }, row) => ({ x: time.place(day), y: value.place(figure), row })),
      marks: [
        ...time.marks,
        ...value.marks,
        Plot.dot(points, {
          ...{ x: 'day', y: 'value', r: 5.5 },
          fill: ({ line }) => (line.isAccent ? 'var(--hue-0)' : 'var(--line)'),
        }),
        ...labels.map(({ name, isBold, x, y, href }) =>
          Plot.text([name], {
            ...{ frameAnchor: 'top-left' as const, textAnchor: 'middle' as const, lineAnchor: 'middle' as const },
            ...{ dx: x - margins.marginLeft, dy: y - margins.marginTop, href: () => href ?? null },
            ...{ fill: isBold ? 'var(--hue-0)' : 'var(--ink)', fontWeight: isBold ? 650 : 400 },
            ...{ stroke: 'var(--paper)', strokeWidth: 4 },
          }),
        ),
      ],
    });
  },
};

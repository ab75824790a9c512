/** A bar for each figure of a series, one under the other in order of time. */
import * as Plot from '@observablehq/plot';
import { formatDaysShort } from '../core/dates/format.ts';
import { monthEnd, monthStart } from '../core/dates/month.ts';
import { textWidth } from '../core/layout/text-width.ts';
import { isNarrow, type Form } from './form.ts';
import { formatFigure } from './format-number.ts';
import { drawPlot, FONT } from './plot.ts';
import { fitRowNames, pixelsDown } from './row-names.ts';
import { listLines, seriesOf } from './series-lines.ts';
import { listPoints, tableOfPoints } from './series-points.ts';

const BAR = 18;

export const bars: Form = {
  table: (chart, chronicle, lang) => tableOfPoints(chart, chronicle, lang),
  draw(chart, chronicle, canvas) {
    const { lang, width, eventHref } = canvas;
    const points = listPoints(chart, chronicle, lang);
    const isBelow = isNarrow(canvas);
    const step = isBelow ? 42 : 28;
    const top = 24;
    const text = (index: number) => {
      const { point, line } = points[index]!;
      const figure = formatFigure(point.value, point.qualifier, lang);
      const isFirst = points.findIndex((other) => other.line.id === line.id) === index;
      return isFirst && listLines(chart, chronicle, lang).length > 1 ? `${figure} · ${line.name}` : figure;
    };
    const rows = points.map(({ point, line, name }, index) => {
      const month = formatDaysShort(monthStart(point.date.earliest), monthEnd(point.date.earliest), lang);
      return {
        name: lang === 'ja' ? `${name}（${month}）` : `${name}, ${month}`,
        ...{ value: point.value, text: text(index), isAccent: line.isAccent },
        y: top + index * step + (isBelow ? 26 : step / 2),
        href: point.event && eventHref?.(point.event),
      };
    });
    const names = fitRowNames(
      rows.map(({ name }) => name),
      canvas,
    );
    const marginLeft = isBelow ? 0 : names.width;
    const most = Math.max(...rows.map(({ value }) => value));
    // The longest bar leaves room for its figure, and so does every other.
    const room = Math.min(
      ...rows.map(({ value, text: figure }) => (width - marginLeft - 12 - textWidth(figure, FONT, true)) / value),
    );
    const reach = Math.min(room, (width - marginLeft) / most);
    const height = top + rows.length * step + 4;
    return drawPlot(canvas, chart.title[lang], {
      ...{ marginLeft, marginRight: 0, marginTop: top, marginBottom: 4, height },
      x: { type: 'linear', domain: [0, width - marginLeft], range: [marginLeft, width] },
      y: pixelsDown(top, height),
      isRead: 'down',
      readings: rows.map(({ y, value }, row) => ({ x: marginLeft + value * reach, y, row })),
      marks: [
        Plot.text([seriesOf(chart, chronicle).unit[lang]], {
          ...{ frameAnchor: 'top-left' as const, textAnchor: 'start' as const, lineAnchor: 'bottom' as const },
          dy: -6,
          fill: 'var(--muted)',
        }),
        Plot.rect(rows, {
          ...{ x1: 0, x2: ({ value }) => value * reach, y1: ({ y }) => y - BAR / 2, y2: ({ y }) => y + BAR / 2 },
          fill: ({ isAccent }) => (isAccent ? 'var(--hue-0)' : 'var(--line)'),
          fillOpacity: ({ isAccent }) => (isAccent ? 1 : 0.7),
        }),
        Plot.text(rows, {
          ...{ x: ({ value }) => value * reach, y: 'y', dx: 6, textAnchor: 'start' as const, text: 'text' },
          fill: 'var(--ink)',
        }),
        isBelow
          ? Plot.text(rows, {
              ...{ x: 0, y: 'y', dy: -BAR / 2 - 4, textAnchor: 'start' as const, lineAnchor: 'bottom' as const },
              ...{ text: 'name', fill: 'var(--ink)', href: ({ href }) => href ?? null },
            })
          : names.draw(rows.map((row) => ({ ...row, isAccent: false }))),
      ],
    });
  },
};

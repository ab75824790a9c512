/** Lines of figures stacked as areas, in steps, each named at its end. */
import * as Plot from '@observablehq/plot';
import { textWidth } from '../core/layout/text-width.ts';
import { CHART_WORDS } from '../i18n/charts.ts';
import { layEvents } from './event-marks.ts';
import { isNarrow, type Form } from './form.ts';
import { formatNumber } from './format-number.ts';
import { drawPlot, FONT } from './plot.ts';
import { listLines, seriesOf, tableOfLines, type SeriesLine } from './series-lines.ts';
import { createTimeAxis } from './time-axis.ts';
import { createValueAxis } from './value-axis.ts';

const LABEL = 17;

/** Greys of the areas that are not accented, from the base up. */
const GREYS = [0.62, 0.36, 0.2, 0.75];

export const areas: Form = {
  table(chart, chronicle, lang) {
    const words = CHART_WORDS[lang];
    const { columns, rows } = tableOfLines(listLines(chart, chronicle, lang), lang, words.date);
    return {
      columns: [...columns, { key: 'total', name: words.total }],
      rows: rows.map(({ cells, ...row }) => {
        const total = cells.slice(1).reduce((sum, { value }) => sum + Number(value), 0);
        return { ...row, cells: [...cells, { text: formatNumber(total, lang), value: total }] };
      }),
    };
  },
  draw(chart, chronicle, canvas) {
    const { lang } = canvas;
    const stacked = stack(listLines(chart, chronicle, lang));
    const greys = stacked.filter(({ line }) => !line.isAccent);
    const days = stacked.flatMap(({ points }) => points.map(({ day }) => day));
    const ends = stacked.map(({ line, points }) => ({
      line,
      text: `${line.name} ${line.points.at(-1)!.value}`,
      last: points.at(-1)!,
    }));
    const margins = {
      ...{ marginLeft: 34, marginBottom: 26 },
      marginRight: Math.max(...ends.map(({ text }) => textWidth(text, FONT, true))) + 10,
    };
    const time = createTimeAxis(days, canvas, { ...margins, marginTop: 0 });
    const flags = layEvents(chart, chronicle, canvas, time.place);
    const marginTop = flags.height + 26;
    const height = marginTop + (isNarrow(canvas) ? 230 : 330) + margins.marginBottom;
    const bottom = height - margins.marginBottom;
    const value = createValueAxis(
      stacked.at(-1)!.points.map(({ y2 }) => y2),
      {
        ...{ top: marginTop, bottom, lang },
        unit: seriesOf(chart, chronicle).unit[lang],
      },
    );
    const names = spread(ends.map(({ last }) => value.place((last.y1 + last.y2) / 2)));
    return drawPlot(canvas, chart.title[lang], {
      ...margins,
      marginTop,
      height,
      x: { domain: [...time.domain] },
      y: { domain: [...value.domain] },
      readings: stacked.at(-1)!.points.map(({ day, y2 }, row) => ({ x: time.place(day), y: value.place(y2), row })),
      marks: [
        ...time.marks,
        ...stacked.map(({ line, points }) =>
          Plot.areaY(points, {
            ...{ x: 'day', y1: 'y1', y2: 'y2', curve: 'step-before' as const },
            fill: line.isAccent ? 'var(--hue-0)' : 'var(--line)',
            fillOpacity: line.isAccent ? 0.9 : GREYS[greys.findIndex((grey) => grey.line === line) % GREYS.length]!,
          }),
        ),
        ...value.marks,
        ...flags.draw(2, bottom),
        ...ends.map(({ line, text }, index) =>
          Plot.text([text], {
            ...{ frameAnchor: 'top-left' as const, textAnchor: 'start' as const, lineAnchor: 'middle' as const },
            dx: time.place(Math.max(...days)) + 8 - margins.marginLeft,
            dy: names[index]! - marginTop,
            fill: line.isAccent ? 'var(--hue-0)' : 'var(--ink)',
            fontWeight: line.isAccent ? 650 : 400,
          }),
        ),
      ],
    });
  },
};

interface StackedPoint {
  readonly day: number;
  readonly y1: number;
  readonly y2: number;
}

function stack(lines: readonly SeriesLine[]): { line: SeriesLine; points: StackedPoint[] }[] {
  const base = new Map<number, number>();
  return lines.map((line) => ({
    line,
    points: line.points.map(({ day, value }) => {
      const y1 = base.get(day) ?? 0;
      base.set(day, y1 + value);
      return { day, y1, y2: y1 + value };
    }),
  }));
}

/** Heights from the lowest up, moved up where they would touch. */
function spread(heights: readonly number[]): number[] {
  const moved: number[] = [];
  for (const y of heights) moved.push(Math.min(y, (moved.at(-1) ?? Infinity) - LABEL));
  return moved;
}

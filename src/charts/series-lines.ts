/** The lines of a chart's series, with names and days. */
import { formatDate } from '../core/dates/format.ts';
import type { Day } from '../core/dates/historical-date.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { Series, SeriesPoint, SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import type { Cell, ChartTable, Row } from './form.ts';
import { formatFigure } from './format-number.ts';

export interface LinePoint {
  readonly point: SeriesPoint;
  /** Middle of the time that the figure is of. */
  readonly day: Day;
  readonly value: number;
}

export interface SeriesLine {
  /** Empty for the one line of a series without lines. */
  readonly id: string;
  readonly name: string;
  readonly isAccent: boolean;
  readonly points: readonly LinePoint[];
}

/** The series of a chart. Throws `unknown series …` where there is none. */
export function seriesOf({ series: id = '' }: Chart, { series }: SourcedChronicle): Series {
  const found = series.find((one) => one.id === id);
  if (!found) throw new Error(`unknown series ${id}`);
  return found;
}

/** Lists the lines of a chart, in the order of the chart or else of the series. */
export function listLines(chart: Chart, chronicle: SourcedChronicle, lang: Lang): SeriesLine[] {
  const series = seriesOf(chart, chronicle);
  const ids = chart.only ?? [...new Set(series.points.map((point) => point.series ?? ''))];
  return ids.map((id) => ({
    id,
    name: nameOfLine(id, series, chronicle, lang),
    isAccent: chart.accent?.includes(id) ?? id === ids[0],
    points: series.points
      .filter((point) => (point.series ?? '') === id)
      .map((point) => ({ point, day: (point.date.earliest + point.date.latest + 1) / 2, value: point.value })),
  }));
}

function nameOfLine(id: string, { names, title }: Series, { entities }: SourcedChronicle, lang: Lang): string {
  return (names?.[id] ?? entities.find((entity) => entity.id === id)?.name ?? title)[lang];
}

/** The table of some lines: a row for every date, a column for every line. */
export function tableOfLines(lines: readonly SeriesLine[], lang: Lang, dateName: string): ChartTable {
  const dates = new Map(lines.flatMap(({ points }) => points.map(({ point }) => [point.date.edtf, point.date])));
  const inOrder = [...dates.values()].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
  return {
    columns: [{ key: 'date', name: dateName }, ...lines.map(({ id, name }) => ({ key: id || 'value', name }))],
    rows: inOrder.map((date): Row => ({
      days: [date.earliest, date.latest],
      cells: [
        { text: formatDate(date, lang), value: date.edtf },
        ...lines.map(({ points }): Cell => {
          const found = points.find(({ point }) => point.date.edtf === date.edtf)?.point;
          if (!found) return { text: '', value: null };
          const { value, qualifier, event } = found;
          return { text: formatFigure(value, qualifier, lang), value, ...(event && { event }) };
        }),
      ],
    })),
  };
}

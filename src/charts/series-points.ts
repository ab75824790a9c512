/** The figures of a series one by one, in order of time. */
import { formatDate } from '../core/dates/format.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { CHART_WORDS } from '../i18n/charts.ts';
import type { Cell, ChartTable } from './form.ts';
import { formatFigure } from './format-number.ts';
import { listLines, seriesOf, type LinePoint, type SeriesLine } from './series-lines.ts';

export interface NamedPoint extends LinePoint {
  readonly line: SeriesLine;
  /** What the figure is of: its label, or else its line. */
  readonly name: string;
}

/** Lists the points of all lines of a chart by day. */
export function listPoints(chart: Chart, chronicle: SourcedChronicle, lang: Lang): NamedPoint[] {
  return listLines(chart, chronicle, lang)
    .flatMap((line) => line.points.map((point) => ({ ...point, line, name: point.point.label?.[lang] ?? line.name })))
    .sort((a, b) => a.day - b.day);
}

/** The table of the points: date, name, line where it is not the name, version where there are any, figure. */
export function tableOfPoints(chart: Chart, chronicle: SourcedChronicle, lang: Lang): ChartTable {
  const words = CHART_WORDS[lang];
  const points = listPoints(chart, chronicle, lang);
  const hasLine = points.some(({ name, line }) => name !== line.name);
  const hasVersion = points.some(({ point }) => point.version !== undefined);
  const optional = <T>(isThere: boolean, value: T): T[] => (isThere ? [value] : []);
  const plain = (text: string): Cell => ({ text, value: text });
  return {
    columns: [
      { key: 'date', name: words.date },
      { key: 'name', name: words.label },
      ...optional(hasLine, { key: 'line', name: words.line }),
      ...optional(hasVersion, { key: 'version', name: words.version }),
      { key: 'value', name: seriesOf(chart, chronicle).unit[lang] },
    ],
    rows: points.map(({ point, line, name }) => ({
      group: line.id,
      days: [point.date.earliest, point.date.latest],
      cells: [
        { text: formatDate(point.date, lang), value: point.date.edtf },
        { ...plain(name), ...(point.event && { event: point.event }) },
        ...optional(hasLine, plain(line.name)),
        ...optional(hasVersion, plain(point.version ?? '')),
        { text: formatFigure(point.value, point.qualifier, lang), value: point.value },
      ],
    })),
  };
}

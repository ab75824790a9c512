/** The sentence over a chart, with its figures counted from the chart's table. */
import { formatMonth, formatYear } from '../core/dates/format.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import { fillPlaceholders, type Placeholder } from '../core/model/placeholder.ts';
import type { Lang } from '../core/model/text.ts';
import { tableOfChart } from './draw-chart.ts';
import type { ChartTable, Row } from './form.ts';
import { formatNumber } from './format-number.ts';
import { medianOf } from './median.ts';

/** Fills the finding of a chart. Throws on a measure or column that the chart does not have. */
export function fillFinding(chart: Chart, chronicle: SourcedChronicle, lang: Lang): string {
  const table = tableOfChart(chart, chronicle, lang);
  return fillPlaceholders(chart.finding[lang], (placeholder) => measure(placeholder, table, lang));
}

function measure({ whole, measure: name, column }: Placeholder, table: ChartTable, lang: Lang): string {
  if (name === 'rows') return formatNumber(table.rows.length, lang);
  const found = table.columns.findIndex(({ key }) => key === column);
  const index = found < 0 ? table.columns.length - 1 : found;
  const cells = table.rows.flatMap((row) => {
    if (found < 0 && row.group !== column) return [];
    const value = row.cells[index]?.value;
    return typeof value === 'number' ? { row, value, text: row.cells[index]!.text } : [];
  });
  if (cells.length === 0) throw new Error(`unknown figure ${whole}`);
  const [kind = '', which = kind] = name.split('-');
  const values = cells.map(({ value }) => value);
  const sum = values.reduce((all, value) => all + value, 0);
  switch (which) {
    case 'count':
      return formatNumber(values.length, lang);
    case 'sum':
      return formatNumber(sum, lang);
    case 'share':
      return formatNumber(Math.round((100 * sum) / sumOfAll(table)), lang);
    case 'median':
      return formatNumber(medianOf(values), lang);
    default: {
      const cell = { first: cells[0], last: cells.at(-1), min: extreme(cells, -1), max: extreme(cells, 1) }[which];
      if (!cell) throw new Error(`unknown figure ${whole}`);
      return kind === which ? cell.text : nameRow(kind, cell.row, lang);
    }
  }
}

function nameRow(kind: string, row: Row, lang: Lang): string {
  if (kind === 'name') return row.cells[0]!.text;
  const [day = 0] = row.days ?? [];
  return kind === 'month' ? formatMonth(day, lang) : formatYear(day, lang);
}

function extreme<C extends { readonly value: number }>(cells: readonly C[], sign: 1 | -1): C {
  return cells.reduce((best, cell) => (sign * cell.value > sign * best.value ? cell : best));
}

/** The sum of the column of totals, which is the last. */
const sumOfAll = ({ rows }: ChartTable): number =>
  rows.reduce((sum, { cells }) => sum + Number(cells.at(-1)?.value), 0);

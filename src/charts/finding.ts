/** The sentence over a chart, with its figures counted from the chart's table. */
import { formatMonth, formatYear } from '../core/dates/format.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import { fillPlaceholders, type Placeholder } from '../core/model/placeholder.ts';
import type { Lang } from '../core/model/text.ts';
import { tableOfChart } from './draw-chart.ts';
import type { ChartTable, Row } from './form.ts';
import { formatNumber } from './format-number.ts';

/** Fills the finding of a chart. Throws on a measure or column that the chart does not have. */
export function fillFinding(chart: Chart, chronicle: SourcedChronicle, lang: Lang): string {
  const table = tableOfChart(chart, chronicle, lang);
  return fillPlaceholders(chart.finding[lang], (placeholder) => measure(placeholder, table, lang));
}

function measure({ whole, measure: name, column }: Placeholder, table: ChartTable, lang: Lang): string {
  if (name === 'rows') return formatNumber(table.rows.length, lang);
  const index = table.columns.findIndex(({ key }) => key === column);
  const cells = table.rows.flatMap((row) => {
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
      const found = { first: cells[0], last: cells.at(-1), min: extreme(cells, -1), max: extreme(cells, 1) }[which];
      if (!found) throw new Error(`unknown figure ${whole}`);
      return kind === which ? found.text : nameRow(kind, found.row, lang);
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

const sumOfAll = ({ rows }: ChartTable): number =>
  rows
    .flatMap(({ cells }) => cells.slice(1))
    .reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0);

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The figures of one chart as CSV. */
import type { APIRoute } from 'astro';
import { tableOfChart } from '../../../charts/draw-chart.ts';
import type { Chart } from '../../../core/model/chart-schema.ts';
import type { Lang } from '../../../core/model/text.ts';
import { formatCsv } from '../../../export/csv.ts';
import { openBook } from '../../../site/book.ts';
import { chartPaths } from '../../../site/chart-paths.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ lang: Lang; chart: Chart }> = ({ props: { lang, chart } }) => {
  const { columns, rows } = tableOfChart(chart, openBook().chronicle, lang);
  const csv = formatCsv([columns.map(({ name }) => name), ...rows.map(({ cells }) => cells.map(({ value }) => value))]);
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};

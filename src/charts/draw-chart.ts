/** One chart as a picture, and as a table. */
import type { Chart, ChartForm } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import type { Canvas, ChartTable, Form } from './form.ts';
import { areas } from './areas.ts';
import { bars } from './bars.ts';
import { dots } from './dots.ts';
import { grid } from './grid.ts';
import { kinds } from './kinds.ts';
import { lines } from './lines.ts';
import { rhythm } from './rhythm.ts';
import { spans } from './spans.ts';
import { tree } from './tree.ts';

const FORMS: Readonly<Record<ChartForm, Form>> = { lines, areas, bars, dots, rhythm, spans, kinds, grid, tree };

/**
 * Draws a chart in a document. Colours are custom properties of the page (`var(--ink)`), the font is inherited, and no
 * element has an id or a style. Throws where the chart has nothing to show.
 */
export function drawChart(chart: Chart, chronicle: SourcedChronicle, canvas: Canvas): SVGSVGElement {
  if (tableOfChart(chart, chronicle, canvas.lang).rows.length === 0) throw new Error(`empty chart ${chart.id}`);
  return FORMS[chart.form].draw(chart, chronicle, canvas);
}

/** The figures of a chart as a table. */
export function tableOfChart(chart: Chart, chronicle: SourcedChronicle, lang: Lang): ChartTable {
  return FORMS[chart.form].table(chart, chronicle, lang);
}

/** A chart for an embed: in both its forms, with the sentence over it, and how high all of it is. */
import { chartHeight } from '../core/embed/heights.ts';
import type { Chart } from '../core/model/chart-schema.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import { drawChart } from './draw-chart.ts';
import { fillFinding } from './finding.ts';
import type { Canvas } from './form.ts';

/** Widths of the narrow and of the wide form, in pixels. */
const [NARROW, WIDE] = [360, 760];

/** Draws a chart for an embed; the drawings fill the room that the embed gives them. */
export function frameChart(
  chart: Chart,
  chronicle: SourcedChronicle,
  canvas: Omit<Canvas, 'width'>,
): { finding: string; narrow: SVGSVGElement; wide: SVGSVGElement; height: number } {
  const draw = (width: number): SVGSVGElement => {
    const drawing = drawChart(chart, chronicle, { ...canvas, width });
    drawing.removeAttribute('data-readings');
    for (const link of drawing.querySelectorAll('a')) link.setAttribute('target', '_blank');
    return drawing;
  };
  const heightOf = (drawing: SVGSVGElement): number => Number(drawing.getAttribute('viewBox')!.split(/[ ,]+/)[3]);
  const [narrow, wide] = [draw(NARROW), draw(WIDE)];
  const finding = fillFinding(chart, chronicle, canvas.lang);
  return { finding, narrow, wide, height: Math.ceil(chartHeight(finding, [heightOf(narrow), heightOf(wide)])) };
}

/** A chart of the pages as part of a picture. */
import { drawChart } from '../../charts/draw-chart.ts';
import { fillFinding } from '../../charts/finding.ts';
import type { SourcedChronicle } from '../../core/model/chronicle.ts';
import type { Lang } from '../../core/model/text.ts';
import { buildDocument } from '../document.ts';
import type { Place } from './lanes-drawing.ts';

/** A chart with what it shows in a sentence. */
export interface PictureChart {
  readonly title: string;
  readonly finding: string;
  /** Height of the whole drawing. */
  readonly height: number;
  readonly add: (parent: Element, place: Place) => void;
}

/** Draws a chart for pictures. @param width of the drawing */
export function openChart(chronicle: SourcedChronicle, id: string, lang: Lang, width: number): PictureChart {
  const chart = chronicle.charts.find((one) => one.id === id)!;
  const svg = drawChart(chart, chronicle, { lang, width, document: buildDocument });
  const [, , across, down] = svg
    .getAttribute('viewBox')!
    .split(/[\s,]+/)
    .map(Number) as [number, number, number, number];
  return {
    title: chart.title[lang],
    finding: fillFinding(chart, chronicle, lang),
    height: down,
    add(parent, { x, y, scale }) {
      const box = { x, y, width: across * scale, height: down * scale };
      for (const [name, value] of Object.entries(box)) svg.setAttribute(name, String(value));
      parent.append(svg);
    },
  };
}

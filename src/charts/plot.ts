/** Observable Plot's drawing, made ready for a page: no style of its own, short numbers, plain links, readings. */
import * as Plot from '@observablehq/plot';
import type { Canvas, Reading } from './form.ts';

/** Size of the text in a chart, in pixels. */
export const FONT = 12.5;

/** Pixels around the marks. */
export interface Margins {
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

interface Drawing extends Margins {
  readonly height: number;
  readonly x?: Plot.ScaleOptions;
  readonly y?: Plot.ScaleOptions;
  readonly marks: readonly Plot.Markish[];
  /** Where values can be read, for the script of the page. */
  readonly readings: readonly Reading[];
  /** Which reading is the nearest: by time alone, by height alone, or by both. */
  readonly isRead?: 'across' | 'down' | 'nearby';
}

/** Draws a plot. Colours are custom properties of the page, and the font is the page's. */
export function drawPlot(canvas: Canvas, title: string, drawing: Drawing): SVGSVGElement {
  const { readings, isRead = 'across', x = {}, y = {}, ...options } = drawing;
  const svg = Plot.plot({
    ...options,
    marks: [...options.marks],
    document: canvas.document,
    className: 'chart',
    width: canvas.width,
    x: { axis: null, ...x },
    y: { axis: null, ...y },
  }) as SVGSVGElement;
  svg.querySelector('style')?.remove();
  svg.removeAttribute('font-family');
  svg.setAttribute('font-size', String(FONT));
  svg.setAttribute('aria-label', title);
  svg.setAttribute('data-read', isRead);
  svg.setAttribute('data-readings', readings.map(writeReading).join(';'));
  for (const element of svg.querySelectorAll('*')) tidy(element);
  nameParts(svg);
  return svg;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const writeReading = ({ x, y, row, column }: Reading): string =>
  [round(x), round(y), row, ...(column === undefined ? [] : [column])].join(',');

function tidy(element: Element): void {
  for (const { name, value, namespaceURI, localName } of [...element.attributes]) {
    if (name.startsWith('aria-')) element.removeAttribute(name);
    else if (localName === 'href') {
      element.removeAttributeNS(namespaceURI, localName);
      element.setAttribute('href', value);
    } else if (/\d\.\d{2}/.test(value)) {
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d{2,}/g, (number) => String(round(Number(number)))),
      );
    }
  }
}

// A picture with links in it is a group of them: what only repeats the table is not spoken.
function nameParts(svg: SVGSVGElement): void {
  const isLinked = svg.querySelector('a') !== null;
  svg.setAttribute('role', isLinked ? 'group' : 'img');
  if (!isLinked) return;
  for (const child of svg.children) if (!child.querySelector('a')) child.setAttribute('aria-hidden', 'true');
}

/** The build's own document: drawings are made in it and handed over as markup. */
import { JSDOM } from 'jsdom';
import { drawChildren, type Markup } from '../draw/markup.ts';

const { document } = new JSDOM().window;

/** A document of its own, for a drawing that is thrown away with it. */
export function newDocument(): Document {
  return document.implementation.createHTMLDocument();
}

/** Makes a drawing in the build's document and gives its markup. */
export function drawMarkup(draw: (document: Document) => Element): string {
  return draw(document).outerHTML;
}

/** Draws into a fresh `svg` element and gives its markup. */
export function drawSvg(draw: (svg: SVGSVGElement) => void): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  draw(svg);
  return svg.outerHTML;
}

/** The markup of described elements, as the browser draws them. */
export function drawParts(...parts: Markup['children']): string {
  const root = document.createElement('div');
  drawChildren(root, parts);
  return root.innerHTML;
}

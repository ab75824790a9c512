/** The build's own document: drawings are made in it and handed over as markup. */
import { JSDOM } from 'jsdom';
import { drawChildren, type Markup } from '../draw/markup.ts';

const { document } = new JSDOM().window;

export { document as buildDocument };

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

/** Lets the links of a drawing open beside the frame that it stands in. */
export function leaveFrame(svg: SVGSVGElement): void {
  for (const link of svg.querySelectorAll('a')) link.setAttribute('target', '_blank');
}

/** A drawing that is never drawn again, without what that would need to know what is where, and without groups that are empty. */
export function settleDrawing(markup: string): string {
  return markup.replace(/ data-(?:key|on)="[^"]*"/g, '').replace(/<g(?: class="[^"]*")?><\/g>/g, '');
}

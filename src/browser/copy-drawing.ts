/** A drawing of the page as SVG that stands alone: what the style sheets say is written into it. */
import { stretchPath } from '../draw/density.ts';
import { createSvg } from '../draw/svg-element.ts';
import { fadeOf } from './svg-fade.ts';
import { paintOf, plainColor, writePaint, type Paint } from './svg-paint.ts';

/** What belongs to the page and not to the picture: controls, what is only spoken, what follows the pointer. */
const LEFT_OUT = 'button, canvas, .sr, .sight, .range, .tip, title, desc, style';
const GEOMETRY = /^([xyrd]|[xy][12]|c[xy]|r[xy]|d[xy]|width|height|points|transform|viewBox|preserveAspectRatio)$/;

export interface CopiedDrawing {
  readonly group: SVGElement;
  readonly width: number;
  readonly height: number;
}

/** Copies an element and what it holds as it is drawn now: SVG, texts in one line, plain grounds. */
export function copyDrawing(root: HTMLElement): CopiedDrawing {
  const { left, top, width, height } = root.getBoundingClientRect();
  const paint = paintOf(getComputedStyle(document.documentElement));
  const group = createSvg('g');
  writePaint(group, getComputedStyle(document.documentElement), paint, new Map());
  const fades = createSvg('defs');
  group.append(fades);
  copyBox(root, group, { left, top, paint, fades });
  return { group, width, height };
}

interface Place {
  /** Where the picture begins in the window. */
  readonly left: number;
  readonly top: number;
  readonly paint: Paint;
  /** Takes the gradients. */
  readonly fades: SVGElement;
  /** How far paths are stretched; their strokes are not. */
  readonly stretch?: readonly [x: number, y: number] | undefined;
}

function copyBox(element: Element, into: SVGElement, place: Place): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || element.matches(LEFT_OUT)) return;
  const rect = element.getBoundingClientRect();
  const box = { x: rect.left - place.left, y: rect.top - place.top, width: rect.width, height: rect.height };
  const ground = plainColor(style.backgroundColor);
  if (ground.alpha > 0) into.append(createSvg('rect', { ...box, fill: ground.color, opacity: ground.alpha }));
  if (element instanceof SVGElement) {
    const svg = copySvg(element, place);
    for (const [name, value] of Object.entries(box)) svg.setAttribute(name, String(value));
    into.append(svg);
    return;
  }
  const clipped = style.overflowX === 'visible' ? into : clip(box, Number.parseFloat(style.overflowClipMargin) || 0);
  if (clipped !== into) into.append(clipped);
  for (const child of element.childNodes) if (child instanceof Text) copyText(child, style, clipped, place);
  const layer = (child: Element) => Number.parseInt(getComputedStyle(child).zIndex, 10) || 0;
  for (const child of [...element.children].sort((a, b) => layer(a) - layer(b))) copyBox(child, clipped, place);
}

/** A window on what lies in a box, wider by a margin. */
function clip(
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  margin: number,
): SVGElement {
  const window = [x - margin, y - margin, width + 2 * margin, height + 2 * margin] as const;
  return createSvg('svg', {
    ...{ x: window[0], y: window[1], width: window[2], height: window[3] },
    viewBox: window.join(' '),
  });
}

function copySvg(element: SVGElement, place: Place): SVGElement {
  const style = getComputedStyle(element);
  const copy = createSvg(element.localName === 'a' ? 'g' : element.localName);
  const stretch = stretchOf(element) ?? place.stretch;
  for (const { name, value } of element.attributes) if (GEOMETRY.test(name)) copy.setAttribute(name, value);
  if (element.localName === 'circle') copy.setAttribute('r', style.getPropertyValue('r').replace('px', ''));
  if (element.localName === 'svg' && style.overflow === 'visible') copy.setAttribute('overflow', 'visible');
  // Scaled as a whole, the picture must scale its strokes too, so the stretch goes into the paths.
  if (stretchOf(element)) for (const name of ['viewBox', 'preserveAspectRatio']) copy.removeAttribute(name);
  if (stretch && element.localName === 'path') copy.setAttribute('d', stretchPath(element.getAttribute('d')!, stretch));
  const paint = paintOf(style);
  writePaint(copy, style, paint, place.paint);
  const id = `fade-${String(place.fades.childElementCount)}`;
  const fade = element instanceof SVGGraphicsElement && fadeOf(element, style, id);
  if (fade) {
    place.fades.append(fade);
    copy.setAttribute('fill', `url(#${id})`);
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof SVGElement && !child.matches(LEFT_OUT) && getComputedStyle(child).display !== 'none')
      copy.append(copySvg(child, { ...place, paint, stretch }));
  }
  return copy;
}

/** The stretch of an `svg` that fills its place whatever its shape. */
function stretchOf(element: SVGElement): [x: number, y: number] | undefined {
  if (!(element instanceof SVGSVGElement) || element.getAttribute('preserveAspectRatio') !== 'none') return undefined;
  const { width, height, viewBox } = element;
  return [width.baseVal.value / viewBox.baseVal.width, height.baseVal.value / viewBox.baseVal.height];
}

function copyText(text: Text, style: CSSStyleDeclaration, into: SVGElement, { left, top, paint }: Place): void {
  const words = text.data.trim();
  if (words === '') return;
  const range = document.createRange();
  range.selectNodeContents(text);
  const rect = range.getBoundingClientRect();
  const copy = createSvg('text', {
    x: rect.left - left,
    y: rect.top - top + ascentOf(style, rect.height),
    fill: plainColor(style.color).color,
  });
  const own = paintOf(style);
  writePaint(copy, style, new Map([...own].filter(([name]) => name.startsWith('font'))), paint);
  copy.append(words);
  into.append(copy);
}

/** From the top of a line of text to its base line. */
function ascentOf({ font }: CSSStyleDeclaration, height: number): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
  return (height - ascent - descent) / 2 + ascent;
}

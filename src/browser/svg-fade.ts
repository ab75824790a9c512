/** Soft ends as gradients: programs that know nothing of masks in style sheets draw them too. */
import { createSvg } from '../draw/svg-element.ts';
import { plainColor } from './svg-paint.ts';

const GRADIENT = /^linear-gradient\(to right, (.*)\)$/;

/** A gradient of the colour that an element is filled with, for the mask that fades it from left to right; undefined without one. */
export function fadeOf(element: SVGGraphicsElement, style: CSSStyleDeclaration, id: string): SVGElement | undefined {
  const [, stops] = GRADIENT.exec(style.maskImage) ?? [];
  if (!stops) return undefined;
  const { x, width } = element.getBBox();
  const gradient = createSvg('linearGradient', {
    id,
    gradientUnits: 'userSpaceOnUse',
    x1: x,
    x2: x + width,
    y1: 0,
    y2: 0,
  });
  const { color } = plainColor(style.fill);
  const parts = stops.split(/,\s*(?=rgb|color)/);
  parts.forEach((part, index) => {
    const [, ink = '', place] = /^(\w+\(.*?\))(?: ([\d.]+(?:px|%)))?$/.exec(part) ?? [];
    const offset = place?.endsWith('px')
      ? Number.parseFloat(place) / width
      : Number.parseFloat(place ?? `${(index / (parts.length - 1)) * 100}`) / 100;
    gradient.append(
      createSvg('stop', { offset: Math.min(1, offset), 'stop-color': color, 'stop-opacity': plainColor(ink).alpha }),
    );
  });
  return gradient;
}

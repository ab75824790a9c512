/** A text element of a drawing as outlines: its lines and spans where the drawing puts them. */
import type { Computed, Freezing } from './computed.ts';
import { parseLength } from './css-values.ts';
import { measureText, type FaceName } from './fonts.ts';

const BOLD = 550;

/** The markup of a text with all of its lines. */
export function frozenText(
  element: Element,
  computed: Computed,
  parent: Computed,
  opacity: string | undefined,
  { outliner }: Freezing,
): string {
  const { properties, fontSize: size } = computed;
  const property = (name: string) => properties.get(name) ?? '';
  const face = faceOf(property('font-family'), property('font-weight'));
  const stroke = property('stroke');
  const hasHalo = stroke !== 'none' && property('paint-order').startsWith('stroke');
  const width = parseLength(property('stroke-width'), size) ?? 0;
  let pen = { x: 0, y: 0 };
  const lines = [...element.childNodes].flatMap((node) => {
    const isSpan = node.nodeType === 1;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ');
    if (text.trim() === '') return [];
    const at = pieceAt(isSpan ? [element, node as Element] : [element], pen, size);
    pen = { x: at.x + measureText(face, text, size), y: at.y };
    return outliner.set({
      ...{ text, x: at.x, y: at.y, size, face, anchor: property('text-anchor'), transform: '' },
      ...{ isItalic: property('font-style') === 'italic', fill: property('fill') },
      ...(hasHalo ? { halo: { color: stroke, width } } : {}),
    });
  });
  if (lines.length === 0) return '';
  const attributes = [
    ['transform', element.getAttribute('transform')],
    ['opacity', opacity],
    ['fill-opacity', changed('fill-opacity', computed, parent)],
    ['stroke', parent.properties.get('stroke') === 'none' ? undefined : 'none'],
  ].filter((pair) => pair[1]);
  const around = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
  return around === '' ? lines.join('') : `<g${around}>${lines.join('')}</g>`;
}

/** Where a piece begins: at the place that its elements name, else where the last one ended; moved by their `dx` and `dy`. */
function pieceAt(elements: readonly Element[], pen: { x: number; y: number }, size: number) {
  const last = elements.at(-1)!;
  const isFirst = last.previousSibling === null || last.localName === 'text';
  const named = (name: string) => elements.map((one) => one.getAttribute(name)).findLast((value) => value !== null);
  const moved = (name: string) =>
    (isFirst ? elements : [last]).reduce((sum, one) => sum + (parseLength(one.getAttribute(name) ?? '', size) ?? 0), 0);
  const own = (name: string) => (isFirst ? named(name) : last.getAttribute(name));
  const place = (name: 'x' | 'y') => parseLength(own(name) ?? '', size) ?? (isFirst ? 0 : pen[name]);
  return { x: place('x') + moved('dx'), y: place('y') + moved('dy') };
}

function faceOf(family: string, weight: string): FaceName {
  if (/(^|[\s,])serif$/.test(family) && !/sans-serif$/.test(family)) return 'serif';
  return weight === 'bold' || Number(weight) >= BOLD ? 'sans-bold' : 'sans';
}

function changed(name: string, computed: Computed, parent: Computed): string | undefined {
  const value = computed.properties.get(name);
  return value === parent.properties.get(name) ? undefined : value;
}

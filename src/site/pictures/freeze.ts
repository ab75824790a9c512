/** A drawing that needs a page made into a picture that stands alone: values in place of style sheets, outlines in place of texts. */
import type { Style } from '../../core/query/query.ts';
import type { Cascade, Declarations } from './cascade.ts';
import type { Computed, Freezing } from './computed.ts';
import { parseFont, parseLength, resolveValue } from './css-values.ts';
import { fadeOf } from './fade.ts';
import { frozenText } from './frozen-text.ts';
import { createOutliner } from './outline-text.ts';
import { shareShapes } from './shared-shapes.ts';
import { nestedViewport, resolvePercent, stretchPath, type Viewport } from './viewport.ts';

const PAINT = ['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'];
const LINES = ['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'paint-order'];
const TYPE = ['color', 'text-anchor', 'font-family', 'font-weight', 'font-style', 'visibility'];
const INHERITED = new Set([...PAINT, ...LINES, ...TYPE]);
const OWN = new Set(['opacity', 'mask', 'display', 'vector-effect', 'font-size', 'font']);
const INITIAL: Declarations = new Map([
  ...([
    ['fill', '#000'],
    ['stroke', 'none'],
    ['stroke-width', '1'],
    ['color', '#000'],
  ] as const),
  ...([
    ['fill-opacity', '1'],
    ['stroke-opacity', '1'],
    ['stroke-dasharray', 'none'],
    ['paint-order', 'normal'],
  ] as const),
  ...([
    ['text-anchor', 'start'],
    ['font-weight', '400'],
    ['font-style', 'normal'],
    ['font-family', ''],
  ] as const),
]);
/** Attributes that only a page or the joins of a drawing need. */
const PAGE_ONLY =
  /^(class|id|lang|role|style|tabindex|href|xmlns.*|aria-.*|data-.*|font.*|xml:.*|viewBox|preserveAspectRatio|dx|dy)$/;
const LEFT_OUT = new Set(['style', 'script', 'title', 'desc']);

/**
 * Freezes an `svg` element, which has `viewBox`, `width` and `height`, in one style.
 * @param words the picture in words, for those who do not see it
 * @returns the text of an SVG file without outside references; ids are unique within it
 */
export function freeze(
  root: SVGSVGElement,
  cascade: Cascade,
  style: Style,
  words: { readonly title: string; readonly description: string },
): string {
  const freezing: Freezing = { cascade, style, outliner: createOutliner(), definitions: [] };
  const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name))) as [number, number];
  const variables = resolveAll(cascade.root, new Map(), style);
  const base: Computed = { variables, properties: INITIAL, fontSize: 16 };
  const body = childrenOf(root, compute(root, base, freezing).computed, { width, height }, freezing);
  const { drawing, definitions: letters } = freezing.outliner.finish(body);
  const shapes = shareShapes(drawing);
  const definitions = freezing.definitions.join('') + letters + shapes.definitions;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` lang="${root.getAttribute('lang') ?? ''}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escape(words.title)}</title><desc id="d">${escape(words.description)}</desc>`,
    `<defs>${definitions}</defs>${shapes.drawing}</svg>`,
  ].join('');
}

function frozen(element: Element, parent: Computed, view: Viewport, freezing: Freezing): string {
  if (LEFT_OUT.has(element.localName)) return '';
  const { computed, own } = compute(element, parent, freezing);
  if (own.get('display') === 'none' || computed.properties.get('visibility') === 'hidden') return '';
  const name = element.localName;
  const opacity = own.get('opacity');
  if (name === 'text') return frozenText(element, computed, parent, opacity, freezing);
  if (name === 'svg') {
    const nested = nestedViewport(element, view);
    const inner = childrenOf(element, computed, nested.view, freezing);
    if (element.getAttribute('overflow') === 'hidden')
      return inner === '' ? '' : `<svg${nested.box}${paint(computed, parent)}>${inner}</svg>`;
    return group(nested.transform ? ` transform="${nested.transform}"` : '', paint(computed, parent), opacity, inner);
  }
  const geometry = geometryOf(element, view, own.get('vector-effect') === 'non-scaling-stroke');
  if (name === 'g' || name === 'a')
    return group(geometry, paint(computed, parent), opacity, childrenOf(element, computed, view, freezing));
  const fade = fadeOf(element, own.get('mask'), computed.properties.get('fill')!, freezing.definitions);
  const attributes = geometry + paint(computed, parent, fade) + (opacity ? ` opacity="${opacity}"` : '');
  if (name === 'path' && element.getAttribute('d') === '') return '';
  const inner = childrenOf(element, computed, view, freezing);
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function group(geometry: string, paints: string, opacity: string | undefined, inner: string): string {
  if (inner === '') return '';
  const attributes = geometry + paints + (opacity ? ` opacity="${opacity}"` : '');
  return attributes === '' ? inner : `<g${attributes}>${inner}</g>`;
}

function childrenOf(element: Element, computed: Computed, view: Viewport, freezing: Freezing): string {
  return [...element.children].map((child) => frozen(child, computed, view, freezing)).join('');
}

/** What an element hands down, and what holds for itself alone. */
function compute(element: Element, parent: Computed, { cascade, style }: Freezing) {
  const declared = new Map<string, string>();
  for (const { name, value } of element.attributes) if (INHERITED.has(name) || OWN.has(name)) declared.set(name, value);
  for (const [name, value] of cascade.declarationsOf(element)) declared.set(name, value);
  for (const one of (element.getAttribute('style') ?? '').split(';')) {
    const [name, value] = one.split(/:(.*)/s).map((part) => part?.trim());
    if (name && value) declared.set(name, value);
  }
  const custom = new Map([...declared].filter(([name]) => name.startsWith('--')));
  const variables = custom.size > 0 ? resolveAll(custom, parent.variables, style) : parent.variables;
  const properties = new Map(parent.properties);
  const own = new Map<string, string>();
  const set = (name: string, value: string) => (INHERITED.has(name) ? properties : own).set(name, value);
  for (const [name, value] of declared) {
    if (name.startsWith('--')) continue;
    const resolved = resolveValue(value, variables, style);
    if (name === 'font' && resolved !== 'inherit') {
      const { weight, size, family } = parseFont(resolved);
      set('font-weight', weight);
      set('font-size', size);
      set('font-family', family);
    } else if (resolved !== '' && resolved !== 'inherit') set(name, resolved);
  }
  const color = properties.get('color')!;
  for (const name of ['fill', 'stroke']) if (/^currentcolor$/i.test(properties.get(name)!)) properties.set(name, color);
  const fontSize = parseLength(own.get('font-size') ?? '', parent.fontSize) ?? parent.fontSize;
  return { computed: { variables, properties, fontSize } satisfies Computed, own };
}

function resolveAll(custom: Declarations, known: Declarations, style: Style): Declarations {
  const all = new Map(known);
  for (const [name, value] of custom) all.set(name, resolveValue(value, all, style));
  return all;
}

/** The attributes of paint that differ from what is handed down. */
function paint({ properties }: Computed, parent: Computed, fill = properties.get('fill')!): string {
  return [...PAINT, ...LINES]
    .filter((name) => name === 'fill' || properties.get(name) !== parent.properties.get(name))
    .map((name) => [name, name === 'fill' ? fill : properties.get(name)!.replace(/px$/, '')])
    .filter(([name, value]) => name !== 'fill' || value !== parent.properties.get('fill'))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function geometryOf(element: Element, view: Viewport, isStretched: boolean): string {
  return [...element.attributes]
    .filter(({ name }) => !INHERITED.has(name) && !OWN.has(name) && !PAGE_ONLY.test(name))
    .map(({ name, value }) => {
      const percent = resolvePercent(name, value, view);
      const text = name === 'd' && isStretched && view.stretch ? stretchPath(value, view.stretch) : percent;
      return ` ${name}="${escape(text)}"`;
    })
    .join('');
}

/** Text as it may stand in markup and in an attribute. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** How an element is painted, as attributes that say it without a style sheet. */

/** What children take over from their parents. */
const INHERITED = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'paint-order', 'text-anchor', 'dominant-baseline', 'visibility'],
  ...['font-family', 'font-size', 'font-weight', 'font-style'],
] as const;
const COLORS = new Set<string>(['fill', 'stroke']);

export type Paint = ReadonlyMap<string, string>;

/** What an element is painted with, its parent's share included. */
export function paintOf(style: CSSStyleDeclaration): Paint {
  return new Map(INHERITED.map((name) => [name, style.getPropertyValue(name)]));
}

/** Writes what differs from the parent's paint, and what holds for the element alone. */
export function writePaint(element: Element, style: CSSStyleDeclaration, paint: Paint, parent: Paint): void {
  for (const [name, value] of paint) {
    if (value === parent.get(name)) continue;
    const { color, alpha } = plainColor(value);
    element.setAttribute(name, COLORS.has(name) ? color : value.replace(/px\b/g, ''));
    if (COLORS.has(name) && alpha < 1) element.setAttribute(`${name}-opacity`, String(alpha * opacityOf(paint, name)));
  }
  if (style.opacity !== '1') element.setAttribute('opacity', style.opacity);
}

const opacityOf = (paint: Paint, name: string): number => Number(paint.get(`${name}-opacity`) || 1);

/** A computed colour as drawing programs know it: `#aabbcc`, and how opaque it is. Whatever else it is stays as it is. */
export function plainColor(value: string): { readonly color: string; readonly alpha: number } {
  const found = /^(rgba?|color)\((?:srgb )?([\d.e+-]+)[ ,]+([\d.e+-]+)[ ,]+([\d.e+-]+)(?:[ ,/]+([\d.]+))?\)$/.exec(
    value,
  );
  if (!found) return { color: value, alpha: 1 };
  const [, form, red, green, blue, alpha = '1'] = found;
  const scale = form === 'color' ? 255 : 1;
  const hex = [red, green, blue].map((part) =>
    Math.round(Number(part) * scale)
      .toString(16)
      .padStart(2, '0'),
  );
  return { color: `#${hex.join('')}`, alpha: Number(alpha) };
}

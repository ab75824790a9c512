/** Elements of pictures, made in one call. */

/** Creates an SVG element with attributes, in the page or in another document. */
export function createSvg(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  owner: Document = document,
): SVGElement {
  const element = owner.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

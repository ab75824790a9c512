/** Attributes of a drawing, written only where they differ: a write costs a browser far more than a look. */
import { round } from './round.ts';

/** Sets an attribute, or removes it (null). Numbers are rounded to a tenth of a pixel. */
export function write(node: Element, name: string, value: string | number | null): void {
  if (value === null) {
    if (node.hasAttribute(name)) node.removeAttribute(name);
    return;
  }
  const text = typeof value === 'number' ? String(round(value)) : value;
  if (node.getAttribute(name) !== text) node.setAttribute(name, text);
}

/** Sets the text of a node. */
export function writeText(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

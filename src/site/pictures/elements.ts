/** The elements that pictures are put together from, besides the site's own drawings. */
import type { Lang } from '../../core/model/text.ts';
import { write } from '../../draw/write.ts';
import { measureText, type FaceName } from './fonts.ts';
import { wrapText } from './wrap.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Adds an element with its attributes to a parent; numbers are rounded to a tenth. */
export function add(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element {
  const element = parent.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) write(element, key, value);
  parent.append(element);
  return element;
}

/** How a text of a picture is set. The class says its colour and its face in the style sheet; `face` is that face, to measure it. */
export interface Type {
  readonly className: string;
  readonly face: FaceName;
  readonly size: number;
  /** From one base line to the next. */
  readonly leading: number;
}

/** Adds one line of text. `y` is its base line. */
export function addLine(parent: Element, type: Type, x: number, y: number, text: string, anchor = 'start'): void {
  const element = add(parent, 'text', { class: type.className, x, y, 'font-size': type.size });
  if (anchor !== 'start') element.setAttribute('text-anchor', anchor);
  element.textContent = text;
}

/** Adds lines one below the other, `y` being the base line of the first. @returns the base line that would follow */
export function addLines(parent: Element, type: Type, x: number, y: number, lines: readonly string[]): number {
  lines.forEach((line, i) => addLine(parent, type, x, y + i * type.leading, line));
  return y + lines.length * type.leading;
}

/** The lines of a text in a type. */
export function linesOf(text: string, lang: Lang, type: Type, width: number, most?: number): string[] {
  return wrapText(text, lang, width, (line) => measureText(type.face, line, type.size), most);
}

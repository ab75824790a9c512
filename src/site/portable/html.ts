/** A page as a flat list of elements with their places in the text, so that it can be edited without being rewritten. */
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** An attribute; `start` and `end` are offsets of the whole of `name="value"`. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element; offsets are of the whole element. `text` is its own text. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** The new text for a stretch of the page. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A page as a tree whose nodes know their places in the text. */
export function parseTree(html: string): Tree.Document {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

/** All elements of a page in document order, those inside `template` and `noscript` included. */
export function parsePage(html: string): PageElement[] {
  return listElements(parseTree(html));
}

/** The same of a page that is parsed already. */
export function listElements(tree: Tree.Document): PageElement[] {
  const elements: PageElement[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node && node.sourceCodeLocation) elements.push(locate(node, node.sourceCodeLocation));
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(tree);
  return elements;
}

/** The value of an attribute, or undefined if the element does not carry it. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name)?.value;
}

/** Formats an attribute with its value escaped. */
export function formatAttribute(name: string, value: string): string {
  return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** The same attribute without quotes, where HTML can tell its end without them. */
export function bareAttribute(written: string): string {
  return written.replace(/^([^\s=]+)="([^\s"'=<>`]+)"$/, '$1=$2');
}

/** The text with all edits made; edits must not overlap. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}

function locate(node: Tree.Element, location: NonNullable<Tree.Element['sourceCodeLocation']>): PageElement {
  const attributes = node.attrs.flatMap(({ prefix, name, value }) => {
    const full = (prefix ? `${prefix}:${name}` : name).toLowerCase();
    const place = location.attrs?.[full];
    return place ? [{ name: full, value, start: place.startOffset, end: place.endOffset }] : [];
  });
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return {
    tag: node.tagName.toLowerCase(),
    attributes,
    text,
    start: location.startOffset,
    end: location.endOffset,
    line: location.startLine,
  };
}

/** Parts of a drawing joined with data: what is there stays, with its focus; what is new comes in, what is gone goes. */
import { run, type Steps } from '../core/layout/steps.ts';

/** In what `compareDocumentPosition` says: the other node comes later. */
const LATER = 4;

/**
 * Joins the children of a node that have a name and a class with data, and puts them in the order of the data.
 * @param write writes a datum into its element
 * @param keyOf what keeps an element with its datum; elements that the build drew have it as `data-key`. Absent: the place in the list
 */
export function drawParts<T>(...input: Parameters<typeof joinParts<T>>): void {
  run(joinParts(...input));
}

/** Elements of one step. */
const STEP = 16;

/** The same as `drawParts`, in steps: in the first, what is gone goes, so that there are never more elements than before or after; the drawing is whole after the last. */
export function* joinParts<T>(
  parent: Element,
  [name, className]: readonly [name: string, className: string],
  data: readonly T[],
  write: (node: SVGElement, datum: T) => void,
  keyOf?: (datum: T) => string,
): Steps {
  const there = [...parent.children].filter(
    (node): node is SVGElement => node.localName === name && node.classList.contains(className),
  );
  const keys = data.map((datum, place) => (keyOf ? keyOf(datum) : String(place)));
  const wanted = new Set(keys);
  const kept = new Map<string, SVGElement>();
  for (const [place, node] of there.entries()) {
    const key = keyOf ? keyIn(node) : String(place);
    if (wanted.has(key) && !kept.has(key)) kept.set(key, node);
    else node.remove();
  }
  const [first = null] = kept.values();
  yield;
  let last: Element | null = null;
  for (const [place, datum] of data.entries()) {
    if (place % STEP === STEP - 1) yield;
    const key = keys[place]!;
    const node = kept.get(key) ?? create(parent, name, className);
    if (keyOf && keyIn(node) !== key) node.setAttribute('data-key', key);
    // Moving an element takes the focus from it, so what is there moves only if it stands before its forerunner.
    if (last && !(node.parentNode && last.compareDocumentPosition(node) & LATER)) last.after(node);
    else if (!node.parentNode) parent.insertBefore(node, first);
    last = node;
    write(node, datum);
  }
}

const keyIn = (node: Element): string => node.getAttribute('data-key') ?? '';

function create(parent: Element, name: string, className: string): SVGElement {
  const node = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  node.setAttribute('class', className);
  return node;
}

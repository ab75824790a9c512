/** Parts of a drawing joined with data: what is there stays, with its focus; what is new comes in, what is gone goes. */

/** In what `compareDocumentPosition` says: the other node comes later. */
const LATER = 4;

/**
 * Joins the children of a node that have a name and a class with data, and puts them in the order of the data.
 * @param write writes a datum into its element
 * @param keyOf what keeps an element with its datum; elements that the build drew have it as `data-key`. Absent: the place in the list
 */
export function drawParts<T>(
  parent: Element,
  [name, className]: readonly [name: string, className: string],
  data: readonly T[],
  write: (node: SVGElement, datum: T) => void,
  keyOf?: (datum: T) => string,
): void {
  const there = [...parent.children].filter(
    (node): node is SVGElement => node.localName === name && node.classList.contains(className),
  );
  const kept = new Map(there.map((node, place) => [keyOf ? keyIn(node) : String(place), node]));
  let last: Element | null = null;
  data.forEach((datum, place) => {
    const key = keyOf ? keyOf(datum) : String(place);
    const node = kept.get(key) ?? create(parent, name, className);
    kept.delete(key);
    if (keyOf && keyIn(node) !== key) node.setAttribute('data-key', key);
    // Moving an element takes the focus from it, so what is there moves only if it stands before its forerunner.
    if (last && !(node.parentNode && last.compareDocumentPosition(node) & LATER)) last.after(node);
    else if (!node.parentNode) parent.insertBefore(node, there[0] ?? null);
    last = node;
    write(node, datum);
  });
  for (const node of kept.values()) node.remove();
}

const keyIn = (node: Element): string => node.getAttribute('data-key') ?? '';

function create(parent: Element, name: string, className: string): SVGElement {
  const node = parent.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  node.setAttribute('class', className);
  return node;
}

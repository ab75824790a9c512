/** Text and elements as plain values, and their drawing into a page: only what differs is touched, so focus stays. */

export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

/** An element with its attributes and what is in it. */
export function markup(
  tag: string,
  attributes: Markup['attributes'] = {},
  ...children: readonly (Markup | string)[]
): Markup {
  return { tag, attributes, children };
}

/** Draws what is in an element: nodes that fit stay and are brought up to date, in their order. */
export function drawChildren(parent: Element, children: Markup['children']): void {
  children.forEach((child, index) => drawChild(parent, parent.childNodes[index], child));
  while (parent.childNodes.length > children.length) parent.lastChild!.remove();
}

function drawChild(parent: Element, old: ChildNode | undefined, child: Markup | string): void {
  if (typeof child === 'string') {
    if (old?.nodeType !== 3) replace(parent, old, parent.ownerDocument.createTextNode(child));
    else if (old.nodeValue !== child) old.nodeValue = child;
    return;
  }
  const fits = old?.nodeType === 1 && (old as Element).localName === child.tag;
  const element = fits ? (old as Element) : parent.ownerDocument.createElement(child.tag);
  for (const name of element.getAttributeNames()) if (!(name in child.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(child.attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  drawChildren(element, child.children);
  if (!fits) replace(parent, old, element);
}

function replace(parent: Element, old: ChildNode | undefined, node: Node): void {
  if (old) old.replaceWith(node);
  else parent.append(node);
}

/** Which end tags the HTML standard lets a page leave out (section 13.1.2.4), of those that pages are full of. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What may follow at once for the end tag of an element to be left out. */
const FOLLOWERS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('li'),
  dt: set('dt dd'),
  dd: set('dt dd'),
  tr: set('tr'),
  td: set('td th'),
  th: set('td th'),
  thead: set('tbody tfoot'),
  tbody: set('tbody tfoot'),
  option: set('option optgroup'),
  p: set(
    'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
      'hr main menu nav ol p pre search section table ul',
  ),
};
/** What needs something after it. */
const NEVER_LAST = set('dt thead');
/** A paragraph that is the last in one of these keeps its end. */
const TRANSPARENT = set('a audio del ins map noscript video button span label');

/** Whether the end tag of an element can be left out once the spaces around blocks are gone. */
export function isEndOptional(element: Tree.Element): boolean {
  const followers = FOLLOWERS[element.tagName];
  const parent = element.parentNode;
  if (!followers || !parent) return false;
  const next = parent.childNodes
    .slice(parent.childNodes.indexOf(element) + 1)
    .find((node) => node.nodeName !== '#text' || /[^ \t\n\f\r]/.test((node as Tree.TextNode).value));
  if (next) return 'tagName' in next && followers.has(next.tagName);
  if (NEVER_LAST.has(element.tagName) || !('tagName' in parent)) return false;
  return element.tagName !== 'p' || !TRANSPARENT.has(parent.tagName);
}

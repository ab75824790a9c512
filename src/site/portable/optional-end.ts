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
const ITEMS = set('ul ol menu');
const TABLE = set('table thead tbody tfoot tr');
/** Where an element must stand for its end tag to be left out: elsewhere other ends would not close it. */
const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  ...{ li: ITEMS, dt: set('dl'), dd: set('dl'), option: set('select optgroup datalist') },
  ...{ tr: TABLE, td: TABLE, th: TABLE, thead: TABLE, tbody: TABLE },
  p: set(
    'article aside blockquote body dd details dialog div fieldset figcaption figure footer form header li main nav section td th',
  ),
};

/** Whether the end tag of an element can be left out once the spaces around blocks are gone. */
export function isEndOptional(element: Tree.Element): boolean {
  const [followers, parents] = [FOLLOWERS[element.tagName], PARENTS[element.tagName]];
  const parent = element.parentNode;
  if (!followers || !parents || !parent || !('tagName' in parent)) return false;
  // Terms and what is said of them may stand in groups.
  const around = parent.tagName === 'div' && /^d[dt]$/.test(element.tagName) ? parent.parentNode : parent;
  if (!around || !('tagName' in around) || !parents.has(around.tagName)) return false;
  const next = parent.childNodes
    .slice(parent.childNodes.indexOf(element) + 1)
    .find((node) => node.nodeName !== '#text' || /[^ \t\n\f\r]/.test((node as Tree.TextNode).value));
  if (!next) return !NEVER_LAST.has(element.tagName);
  // An end tag alone makes an element too, where nothing is open that it could end.
  return 'tagName' in next && followers.has(next.tagName) && next.sourceCodeLocation?.startTag !== undefined;
}

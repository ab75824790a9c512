/** A page without what neither browsers nor readers need: spaces that do not show, and end tags that follow from what comes next. */
import { html as names, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Edit } from './html.ts';
import { isEndOptional } from './optional-end.ts';

/** What begins and ends lines, where spaces do not show; no style sheet of the site sets them in a line. */
const BLOCKS = new Set(
  (
    'html head title meta link body header footer main nav aside section article div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd hr pre ' +
    'blockquote figure figcaption form fieldset legend details summary dialog address table caption colgroup col thead tbody ' +
    'tfoot tr th td option optgroup'
  ).split(' '),
);
/** What stands in a line, with lines of its own. */
const BOXES = new Set(['button', 'select', 'iframe', 'video', 'audio', 'object', 'canvas']);
/** What is not text of the page. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);
const KEPT = new Set(['pre', 'textarea', 'script', 'style', 'iframe', 'xmp', 'plaintext']);

/** A space that shows unless a line ends after it. */
interface Space {
  readonly at: number;
  readonly depth: number;
}

/** The edits that make a page smaller and leave what it shows. `tree` is the page as parse5 reads it, with places. */
export function minifyEdits(tree: Tree.Document, html: string): Edit[] {
  const edits: Edit[] = [];
  let depth = 0;
  /** The last space, if nothing that shows came after it. */
  let space: Space | undefined;
  let isLineStart = true;

  const cut = (start: number, end: number): void => {
    if (end > start) edits.push({ start, end, text: '' });
  };
  const breakLine = (): void => {
    if (space) cut(space.at, space.at + 1);
    space = undefined;
    isLineStart = true;
  };
  const show = (): void => {
    space = undefined;
    isLineStart = false;
  };
  /** Writes quotation marks of texts as they are. */
  const quote = (start: number, end: number): void => {
    for (const { index, 0: written } of html.slice(start, end).matchAll(/&quot;|&#39;/g)) {
      const at = start + index;
      edits.push({ start: at, end: at + written.length, text: written === '&quot;' ? '"' : "'" });
    }
  };
  const visitText = (start: number, end: number): void => {
    for (const match of html.slice(start, end).matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (!/^[ \t\n\f\r]/.test(match[0])) {
        show();
        continue;
      }
      // Of a space inside an element and one beside it, that beside it stays: it holds however the element is set.
      if (isLineStart || (space && depth >= space.depth)) {
        cut(from, to);
        continue;
      }
      if (space) cut(space.at, space.at + 1);
      cut(from + 1, to);
      space = { at: from, depth };
    }
  };
  const visitInside = (node: Tree.ParentNode): void => {
    depth++;
    for (const child of node.childNodes) visit(child);
    depth--;
  };
  /** Apart from the lines around it. */
  const visitApart = (node: Tree.ParentNode): void => {
    const around = { space, isLineStart };
    [space, isLineStart] = [undefined, true];
    visitInside(node);
    breakLine();
    ({ space, isLineStart } = around);
  };
  const visit = (node: Tree.ChildNode): void => {
    const place = node.sourceCodeLocation;
    if (node.nodeName === '#text') {
      if (place) {
        visitText(place.startOffset, place.endOffset);
        quote(place.startOffset, place.endOffset);
      }
      return;
    }
    if (!('tagName' in node)) return;
    const { tagName: tag } = node;
    if (node.namespaceURI !== names.NS.HTML) {
      closeLeaves(node, edits);
      show();
      return;
    }
    if (UNSEEN.has(tag)) {
      if (tag === 'noscript') visitApart(node);
      else if ('content' in node) visitApart(node.content);
      return;
    }
    const isBlock = BLOCKS.has(tag);
    if (isBlock) breakLine();
    if (tag === 'pre')
      for (const { sourceCodeLocation: at } of node.childNodes) if (at) quote(at.startOffset, at.endOffset);
    if (KEPT.has(tag)) show();
    else if (BOXES.has(tag)) visitApart(node);
    else visitInside(node);
    if (isBlock) breakLine();
    else if (BOXES.has(tag) || node.childNodes.length === 0) show();
    if (place && 'startTag' in place && place.startTag && place.endTag && isEndOptional(node))
      cut(place.endTag.startOffset, place.endTag.endOffset);
  };
  visitInside(tree);
  return edits;
}

/** Elements of drawings that hold nothing end in their first tag. */
function closeLeaves(element: Tree.Element, edits: Edit[]): void {
  const place = element.sourceCodeLocation;
  if (element.childNodes.length === 0 && place?.startTag && place.endTag)
    // A slash would belong to a value without quotes.
    edits.push({ start: place.startTag.endOffset - 1, end: place.endTag.endOffset, text: ' />' });
  for (const child of element.childNodes) if ('tagName' in child) closeLeaves(child, edits);
}

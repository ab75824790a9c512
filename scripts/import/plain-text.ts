/** A foreign text as plain text: markup becomes words, links are taken out, and what has no words is named. */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Link } from './draft.ts';

export interface PlainText {
  readonly text: string;
  readonly links: readonly Link[];
  /** What has no place in plain text: pictures, frames, addresses that are none of the web, weights of type. */
  readonly lost: readonly string[];
}

const BLOCKS = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'blockquote', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
const PLAIN = new Set(['p', 'div', 'br', 'span', 'a', 'html', 'body', 'font', 'wbr']);
const EMBEDDED = new Set(['img', 'iframe', 'video', 'audio', 'source', 'object', 'embed', 'svg', 'canvas']);
const BARE_ADDRESS = /https?:\/\/[^\s"'<>()[\]]+[^\s"'<>()[\].,;:!?]/gu;

/** Reads HTML, or text without markup, which comes out as it went in. Spaces and line breaks become one space each. */
export function readHtml(html: string): PlainText {
  const links: Link[] = [];
  const lost = new Set<string>();
  const shapes = new Set<string>();
  const walk = (node: Tree.Node): string => {
    if (node.nodeName === '#text') return (node as Tree.TextNode).value;
    const element = node as Tree.Element;
    const name = element.nodeName;
    if (SILENT.has(name)) lost.add(`<${name}>`);
    if (SILENT.has(name)) return '';
    if (EMBEDDED.has(name)) lost.add(`<${name}> ${attributeOf(element, 'src')}`.trim());
    else if ('tagName' in element && !PLAIN.has(name) && !BLOCKS.has(name)) shapes.add(name);
    const inner = ('childNodes' in element ? element.childNodes : []).map(walk).join('');
    if (name === 'a') takeLink(attributeOf(element, 'href'), inner);
    return BLOCKS.has(name) ? ` ${inner} ` : inner;
  };
  const takeLink = (href: string, title: string): void => {
    const url = readAddress(href);
    if (url) links.push({ title: squeeze(title), url });
    else if (href) lost.add(`the link ${href}`);
  };
  const text = squeeze(walk(parseFragment(html)));
  if (shapes.size > 0) lost.add(`the look of ${[...shapes].map((name) => `<${name}>`).join(', ')}`);
  return { text, links: [...links, ...findAddresses(text)], lost: [...lost] };
}

/** Reads Markdown's links and pictures out of a text; all else stays as it is. */
export function readMarkdown(markdown: string): PlainText {
  const links: Link[] = [];
  const lost: string[] = [];
  const text = markdown.replace(
    /(!?)\[([^\]]*)\]\(([^()\s]+)\)/gu,
    (whole, picture: string, title: string, to: string) => {
      const url = readAddress(to);
      if (picture) lost.push(`the picture ${to}`);
      else if (url) links.push({ title: squeeze(title), url });
      else lost.push(to === 'location' ? `the place “${title}” on a map` : `the link ${to}`);
      return picture ? '' : title || whole;
    },
  );
  return { text: squeeze(text), links: [...links, ...findAddresses(text)], lost };
}

/** The addresses that stand in a text as they are. */
export function findAddresses(text: string): Link[] {
  return (text.match(BARE_ADDRESS) ?? []).map((url) => ({ title: '', url }));
}

/** The text without its bare addresses, for a headline. */
export const withoutAddresses = (text: string): string => squeeze(text.replace(BARE_ADDRESS, ''));

/** One line: every run of spaces, line breaks and control characters is one space. */
export const squeeze = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ').trim();

function readAddress(href: string): string | undefined {
  const whole = href.trim().replace(/^\/\/(?=\w)/u, 'https://');
  if (!/^https?:\/\//iu.test(whole) || !URL.canParse(whole)) return undefined;
  const { href: url } = new URL(whole);
  return url.length <= 2000 ? url : undefined;
}

const attributeOf = (element: Tree.Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';

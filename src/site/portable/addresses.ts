/** Every place in HTML and CSS where an address may stand. */
import { attribute, type PageElement } from './html.ts';

/** Gives the new address; `loads` is true where the browser fetches it without being asked. */
export type Change = (address: string, loads: boolean) => string;

const PLAIN = new Set(['href', 'src', 'xlink:href', 'poster', 'action', 'formaction', 'data']);
const LISTS = new Set(['srcset', 'imagesrcset']);
const LOADED_LINKS = /\b(stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/i;

/** The value of an attribute with each address in it changed; a value that holds no address comes back as it is. */
export function mapAttribute(element: PageElement, name: string, value: string, change: Change): string {
  if (LISTS.has(name)) return mapSrcset(value, change);
  if (name === 'content' && /^refresh$/i.test(attribute(element, 'http-equiv') ?? '')) {
    return value.replace(/(url=)(.*)$/i, (_, key: string, address: string) => key + change(address, false));
  }
  return PLAIN.has(name) && (name !== 'data' || element.tag === 'object')
    ? change(value, isLoaded(element, name))
    : value;
}

/** A style sheet with each address in `url()` and `@import` changed; quotes stay as they are. */
export function mapCss(css: string, change: Change): string {
  return css.replace(
    /(url\(\s*|@import\s+)("[^"]*"|'[^']*'|(?<=\(\s*)[^'")\s]+)/g,
    (_, before: string, written: string) => {
      const quote = /^["']/.exec(written)?.[0] ?? '';
      return before + quote + change(quote ? written.slice(1, -1) : written, true) + quote;
    },
  );
}

function mapSrcset(value: string, change: Change): string {
  // A comma inside an address (data:…,…) is not followed by a space, one between candidates is.
  return value
    .trim()
    .split(/,\s+/)
    .map((candidate) => candidate.replace(/^\S+/, (address) => change(address, true)))
    .join(', ');
}

function isLoaded(element: PageElement, name: string): boolean {
  if (name === 'action' || name === 'formaction') return false;
  if (name !== 'href' && name !== 'xlink:href') return true;
  if (element.tag === 'link') return LOADED_LINKS.test(attribute(element, 'rel') ?? '');
  return element.tag !== 'a' && element.tag !== 'area' && element.tag !== 'base';
}

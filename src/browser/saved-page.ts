/** The page as it is now, made to stand alone: without what loads anything, its links leading back to where it came from. */
import { relativePath } from '../core/offline/relative-path.ts';

/** Stands for the site where it has no address that others could follow. */
export const NOWHERE = 'https://nowhere.invalid/';

/** What loads something, or has no use in a file that stands alone. */
const LEFT_OUT = [
  ...['script', 'link', 'canvas', 'template'],
  ...[
    '[data-view-tools]',
    '[data-new-edition]',
    '[data-embed-link]',
    '.take',
    '[data-passing]',
    '[data-lit-only]',
    '.tip',
  ],
].join();

/** The address of this page for others, without what is chosen in it: the one that the site names, else where it lies on the web; undefined for a page from disk. */
export function publicAddress(): string | undefined {
  const named = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return named ?? (location.protocol.startsWith('http') ? location.origin + location.pathname : undefined);
}

/** A copy of the body that stands alone; its links are seen from this address. */
export function copyBody(address: string | undefined): HTMLElement {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  // Where nothing lies behind them, results that are pages would lead nowhere.
  if (!address) body.querySelector('[data-search]')?.remove();
  body.querySelector('[data-search-popup]')?.setAttribute('hidden', '');
  body.querySelector('[role="listbox"]')?.replaceChildren();
  for (const open of body.querySelectorAll('dialog[open]')) open.removeAttribute('open');
  // What a script did last is not what stands there before it runs; and what was a part is all that the copy has.
  for (const name of ['aria-busy', 'data-drawn', 'data-part'])
    for (const element of body.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  for (const link of body.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    if (!/^[#?]/.test(href)) link.setAttribute('href', leadBack(href, address));
  }
  return body;
}

function leadBack(href: string, address: string | undefined): string {
  const { protocol, host, pathname, search, hash } = new URL(href, document.baseURI);
  if (protocol !== location.protocol || host !== location.host) return href;
  if (!address) return NOWHERE;
  return new URL(relativePath(location.pathname, pathname) + search + hash, address).href;
}

/** Where a view lies on the web, and what files of it are called. */
import { encodeAddress } from '../core/query/address.ts';
import type { Query } from '../core/query/query.ts';

const LONGEST = 80;

/** Where this page lies on the web: as the site was told, else as it was opened; undefined on a disk. */
function pageAddress(): string | undefined {
  const told = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return told ?? (/^https?:$/.test(location.protocol) ? location.origin + location.pathname : undefined);
}

/** The address of a view; what is a reader's own habit is left out. */
export function viewAddress(query: Query): string | undefined {
  const { style: _style, hide: _hide, ...asked } = query;
  const page = pageAddress();
  return page && page + encodeAddress(asked);
}

/** Where a page of the site lies on the web, by its path from the folder of the language. */
export function webAddress(path: string): string | undefined {
  const home = document.querySelector('a[data-home]')!.getAttribute('href')!;
  const page = pageAddress();
  return page && new URL(path, new URL(home, page)).href;
}

/** A name for files and citations of a view: letters and figures of all scripts, and hyphens. */
export function viewSlug(site: string, only: readonly string[] | undefined, query: Query): string {
  const { style: _style, hide: _hide, event: _event, a: _a, b: _b, ...asked } = query;
  return [site, ...(only ?? []), decodeURIComponent(encodeAddress(asked).replaceAll('+', ' '))]
    .join('-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}

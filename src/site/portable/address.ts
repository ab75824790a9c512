/** Addresses between the files of the site: from what a page says to the file meant, and back to a relative address. */
import { posix } from 'node:path';

/** Where an internal address leads: a path from the root of the site, and `?query` and `#fragment` as written. */
export interface Target {
  readonly path: string;
  readonly suffix: string;
}

/** True if the address leaves the site or carries its content itself: a scheme (`https:`, `data:`), or `//host`. */
export function isOutside(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address.trim());
}

/**
 * Parses an internal address found in the file `page` (path from the root of the site).
 * An address without a path (`#part`, `?q=x`) leads to the page itself.
 */
export function parseAddress(address: string, page: string): Target {
  const { 1: written = '', 2: suffix = '' } = /^([^?#]*)(.*)$/s.exec(address.trim()) ?? [];
  if (written === '') return { path: page, suffix };
  const path = decodePath(written);
  const joined = path.startsWith('/') ? path : posix.join(posix.dirname(page), path);
  return { path: posix.normalize(joined).replace(/^\/+|^\.\/?$/g, ''), suffix };
}

/** The file that a path means, as static hosts resolve it: itself, the index of a folder, or the page of that name. */
export function findFile(path: string, files: ReadonlySet<string>): string | undefined {
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  return [path, `${folder}index.html`, `${path}.html`].find((file) => files.has(file));
}

/** Formats the address of `file` as seen from `page`: relative, naming the file, percent-encoded. */
export function formatAddress(file: string, suffix: string, page: string): string {
  return (
    encodeURI(posix.relative(posix.dirname(page), file))
      .replaceAll('?', '%3F')
      .replaceAll('#', '%23') + suffix
  );
}

/**
 * The same address made portable: relative to `page` and naming its file. Left as it is: what leads outside, what stays
 * on the page, and what no file answers (the inspection reports that).
 */
export function relativeAddress(address: string, page: string, files: ReadonlySet<string>): string {
  if (isOutside(address) || /^\s*([?#]|$)/.test(address)) return address;
  const { path, suffix } = parseAddress(address, page);
  const file = findFile(path, files);
  return file === undefined ? address : formatAddress(file, suffix, page);
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

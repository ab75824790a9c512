/** The name of the file that a view is saved in. */

const LONGEST = 100;

/**
 * Names the file after the site, the page and what is chosen in it. The name has no character that a file system
 * refuses. `path` and `query` are those of the page's address.
 */
export function savedName(site: string, path: string, query: string): string {
  const page = /([^/]*?)(?:\.html)?$/.exec(path)![1]!.replace(/^index$/, '');
  const choices = [...new URLSearchParams(query)].filter(([name]) => name !== 'style').map(([, value]) => value);
  const name = [site, page, ...choices].filter(Boolean).join('-').toLowerCase();
  // Letters, marks and figures of any language; the rest makes one gap.
  const plain = name.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return `${[...plain].slice(0, LONGEST).join('')}.html`;
}

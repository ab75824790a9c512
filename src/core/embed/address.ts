/** Where an embed lies in the site: of a view, in a language, with what was chosen. */
import { encodeAddress } from '../query/address.ts';
import { emptyQuery, type Query } from '../query/query.ts';

/** The views that draw what an address chooses; the others are of one thing, and take a style only. */
const CHOOSING = new Set(['lanes', 'strip']);

/** True if what an address chooses shows in this view, such as `lanes` or `company/x`. */
export function isChoosing(view: string): boolean {
  return CHOOSING.has(view);
}

/**
 * The path of an embed from the root of the site, with its query.
 * @param folder that of a language: empty, or with a slash at its end
 * @param release the data release that it is pinned to; without it, it follows the latest
 */
export function embedPath(view: string, folder: string, query: Query, release?: string): string {
  const { style } = query;
  const asked = isChoosing(view) ? query : { ...emptyQuery, ...(style && { style }) };
  const pin = release === undefined ? '' : `v/${release}/`;
  return `${folder}${pin}embed/${view}.html${encodeAddress(asked)}`;
}

/** The path of the page whose view an embed shows. */
export function sourcePath(view: string, folder: string, query: Query): string {
  const { style: _style, ...asked } = query;
  if (view === 'strip') return `${folder}index.html${encodeAddress(asked)}`;
  if (view === 'lanes') return `${folder}lanes.html${encodeAddress(asked)}`;
  const [type = '', id = ''] = view.split('/');
  return `${folder}${type === 'company' ? 'companies' : `${type}s`}/${id}.html`;
}

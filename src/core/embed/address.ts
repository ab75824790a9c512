/** Where an embed lies in the site: of a view, in a language, with what was chosen. */
import { encodeAddress } from '../query/address.ts';
import { emptyQuery, type Query } from '../query/query.ts';
import { LANGUAGES, type Lang } from '../model/text.ts';

/** The views that draw what an address chooses; the others are of one thing, and take a style only. */
const CHOOSING = new Set(['lanes', 'strip']);

/** True if what an address chooses shows in this view, such as `lanes` or `company/x`. */
export function isChoosing(view: string): boolean {
  return CHOOSING.has(view);
}

/**
 * The path of an embed from the root of the site, with its query.
 * @param release the data release that it is pinned to; without it, it follows the latest
 */
export function embedPath(view: string, lang: Lang, query: Query, release?: string): string {
  const { style } = query;
  const asked = isChoosing(view) ? query : { ...emptyQuery, ...(style && { style }) };
  const pin = release === undefined ? '' : `v/${release}/`;
  return `${languageFolder(lang)}${pin}embed/${view}.html${encodeAddress(asked)}`;
}

/** The path of the page whose view an embed shows. */
export function sourcePath(view: string, lang: Lang, query: Query): string {
  const { style: _style, ...asked } = query;
  if (view === 'strip') return `${languageFolder(lang)}index.html${encodeAddress(asked)}`;
  if (view === 'lanes') return `${languageFolder(lang)}lanes.html${encodeAddress(asked)}`;
  const [type = '', id = ''] = view.split('/');
  return `${languageFolder(lang)}${type === 'company' ? 'companies' : `${type}s`}/${id}.html`;
}

/** The folder of a language: empty for the first, else with a slash at its end. */
export const languageFolder = (lang: Lang): string => (lang === LANGUAGES[0] ? '' : `${lang}/`);

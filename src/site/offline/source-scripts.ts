/**
 * What saves a view needs to know of the scripts and style sheets that the page is made of, in classic scripts, since a page
 * from disk may read no other file. A script that has run tells its text; a style sheet comes once more as text.
 */
import { attribute, type PageElement, parsePage } from '../portable/html.ts';
import { parseAddress } from '../portable/address.ts';
import { mapCss } from '../portable/addresses.ts';
import { callScript, escapeStyle } from '../../core/offline/script-text.ts';
import { readableText } from '../portable/readable-script.ts';
import { nameText } from './named-text.ts';

/** The mark of a page whose view can be saved. */
const MARK = 'data-save-view';
/** What such a page loads on demand, and holds in a saved file. */
const LOADED = ['search.js', 'keys.js'];

/** What such a page holds of itself in a saved file. */
const isSource = (element: PageElement): boolean =>
  (element.tag === 'script' && /(^|\/)script\.[^/]*\.js$/.test(attribute(element, 'src') ?? '')) ||
  (element.tag === 'link' && attribute(element, 'rel') === 'stylesheet');

/**
 * Makes a script `<file>.text.js` for every file that pages whose view can be saved are made of: the text of a style
 * sheet, and the hash by which a policy names it; of a script the hash alone. `files` is the whole site by path. Throws if a style sheet loads anything, which a lone file cannot.
 */
export function sourceScripts(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const pages = [...files].filter(([path, content]) => path.endsWith('.html') && content.includes(MARK));
  const sources = new Set(
    pages.flatMap(([page, content]) =>
      parsePage(content.toString())
        .filter(isSource)
        .map((element) => parseAddress(attribute(element, 'src') ?? attribute(element, 'href')!, page).path),
    ),
  );
  const loaded = pages.length > 0 ? LOADED : [];
  return new Map(
    [...sources, ...loaded].map((path) => [
      `${path}.text.js`,
      Buffer.from(sourceScript(path, files.get(path)!.toString())),
    ]),
  );
}

function sourceScript(path: string, text: string): string {
  const source = path.endsWith('.css') ? nameText(lonelySheet(path, text)) : nameScript(text);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `chronicleSources={...globalThis.chronicleSources,${JSON.stringify(name)}:${JSON.stringify(source)}}`;
}

function lonelySheet(path: string, text: string): string {
  mapCss(text, (address) => {
    if (!address.startsWith('data:')) throw new Error(`style sheet that loads: ${path}: ${address}`);
    return address;
  });
  return escapeStyle(text);
}

function nameScript(text: string): { hash: string } {
  const { hash } = nameText(callScript(readableText(text)));
  return { hash };
}

/** Scripts and style sheets once more as texts, in classic scripts: what saves a view needs them, and a page from disk may read no other file. */
import { attribute, type PageElement, parsePage } from '../portable/html.ts';
import { parseAddress } from '../portable/address.ts';
import { mapCss } from '../portable/addresses.ts';
import { escapeScript, escapeStyle } from '../../core/offline/script-text.ts';
import { nameText } from './named-text.ts';

/** The mark of a page whose view can be saved. */
const MARK = 'data-save-later';

/** What such a page holds of itself in a saved file. */
const isSource = (element: PageElement): boolean =>
  (element.tag === 'script' && /(^|\/)(script\.|search)[^/]*\.js$/.test(attribute(element, 'src') ?? '')) ||
  (element.tag === 'link' && attribute(element, 'rel') === 'stylesheet');

/**
 * Makes a script `<file>.text.js` for every file that pages whose view can be saved are made of. `files` is the whole
 * site by path. Throws if a style sheet loads anything, which a lone file cannot.
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
  return new Map(
    [...sources].map((path) => [`${path}.text.js`, Buffer.from(sourceScript(path, files.get(path)!.toString()))]),
  );
}

function sourceScript(path: string, text: string): string {
  const isStyle = path.endsWith('.css');
  if (isStyle)
    mapCss(text, (address) => {
      if (!address.startsWith('data:')) throw new Error(`style sheet that loads: ${path}: ${address}`);
      return address;
    });
  const source = nameText(isStyle ? escapeStyle(text) : escapeScript(text));
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `chronicleSources={...globalThis.chronicleSources,${JSON.stringify(name)}:${JSON.stringify(source)}}`;
}

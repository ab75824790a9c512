/** Saves the view of this page as a lone HTML file; a script of its own, loaded when a reader asks for it. */
import { isoToDay } from '../core/dates/day.ts';
import { formatDay } from '../core/dates/format.ts';
import { partOf } from '../core/model/event-texts.ts';
import type { Lang } from '../core/model/text.ts';
import { decodeWire, type Wire } from '../core/model/wire.ts';
import { callScript } from '../core/offline/script-text.ts';
import { savedName } from './saved-name.ts';
import { createElement } from './element.ts';
import { besideIcon } from './script-file.ts';
import { formatSavedFile, type NamedText } from './saved-file.ts';
import { copyBody, publicAddress } from './saved-page.ts';

/** The first script of a saved file, written in by the build. */
declare const STARTER: NamedText;

type LoadScript = (src: string) => Promise<boolean>;

/** What scripts are in, which tells their text. */
type Script = () => void;

interface Loaded {
  /** Style sheets, and the hashes of scripts. */
  readonly chronicleSources?: Readonly<Record<string, Partial<NamedText>>>;
  readonly chroniclePageScript?: Script;
  readonly chronicleSearchScript?: Script;
  readonly chronicleKeysScript?: Script;
  readonly chronicleWire?: Wire;
  readonly chronicleTexts?: object;
}

const loaded = globalThis as Loaded;
const root = document.documentElement;

/** Saves the view that `query` names, as in an address; throws if a part of it cannot be had. */
async function save(query: string, load: LoadScript): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-save-view]')!;
  const address = publicAddress();
  const own = [...document.querySelectorAll<HTMLScriptElement>('body > script[src]')].at(-1)!;
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const scripts = [
    [besideIcon('search.js')!, () => loaded.chronicleSearchScript],
    [besideIcon('keys.js')!, () => loaded.chronicleKeysScript],
    [own.src, () => loaded.chroniclePageScript],
  ] as const;

  const inside = document.querySelector('script[data-wire]')?.textContent;
  const wire = inside ? (JSON.parse(inside) as Wire) : loaded.chronicleWire!;
  const body = copyBody(address);
  body.querySelector('main')!.prepend(createLine(place, address && address + query));
  const file = formatSavedFile({
    title: place.dataset.title!.replace('{title}', document.title),
    root: new Map([
      ['lang', root.lang],
      ['data-page', root.dataset.page ?? ''],
      ['data-saved', query],
    ]),
    body: body.outerHTML,
    styles: await Promise.all(sheets.map(({ href }) => readSource(href, load))),
    starter: STARTER,
    scripts: await Promise.all(scripts.map(([src, found]) => readScript(src, found, load))),
    data: { 'data-wire': wire, ...(await textsOf(wire, load)) },
  });
  download(file, savedName(place.dataset.site!, location.pathname, query));
}

/** What is known of a file of the site: from a script beside it, since a page from disk may read no other file. */
async function readSource(src: string, load: LoadScript, text = ''): Promise<NamedText> {
  const name = src.slice(src.lastIndexOf('/') + 1);
  if (!loaded.chronicleSources?.[name]) await load(`${src}.text.js`);
  const source = loaded.chronicleSources?.[name];
  if (!source?.hash) throw new Error(`missing: ${src}`);
  return { text, hash: source.hash, ...source };
}

/** A script of the site, which is run if it has not been. */
async function readScript(src: string, found: () => Script | undefined, load: LoadScript): Promise<NamedText> {
  if (!found()) await load(src);
  const script = found();
  if (!script) throw new Error(`missing: ${src}`);
  return readSource(src, load, callScript(String(script)));
}

/** The texts of all events, where an event can be selected. */
async function textsOf(wire: Wire, load: LoadScript): Promise<Record<string, object>> {
  if (!document.querySelector('[data-selection]')) return {};
  const base = new URL('.', document.querySelector<HTMLAnchorElement>('a[data-home]')!.href);
  const parts = partOf(decodeWire(wire).events.length - 1) + 1;
  const addresses = Array.from({ length: parts }, (_, part) => new URL(`texts/${part}.js`, base).href);
  if ((await Promise.all(addresses.map(load))).includes(false)) throw new Error('missing: texts');
  return { 'data-texts': loaded.chronicleTexts! };
}

/** The line that says where the file is from. */
function createLine({ dataset }: HTMLElement, address: string | undefined): Node {
  const parts: Readonly<Record<string, () => Node | string>> = {
    '{site}': () => (address ? createElement('a', { href: address }, address) : dataset.site!),
    '{day}': () => formatDay(isoToDay(new Date().toISOString().slice(0, 10)), root.lang as Lang),
  };
  const line = dataset.line!.split(/(\{\w+\})/).map((part) => parts[part]?.() ?? part);
  return createElement('p', { class: 'saved-line' }, ...line);
}

function download(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // Some browsers begin to read it only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

export type SaveView = typeof save;

(globalThis as { chronicleSave?: SaveView }).chronicleSave = save;

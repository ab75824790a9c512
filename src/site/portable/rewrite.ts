/** One page made portable: a classic script in place of its modules, relative addresses in place of root-absolute ones. */
import { transformSync } from 'esbuild';
import { formatAddress, relativeAddress } from './address.ts';
import { mapAttribute, mapCss } from './addresses.ts';
import { attribute, bareAttribute, type Edit, formatAttribute, type PageElement } from './html.ts';
import { isInlineScript, policyOf } from './policy.ts';

/** True for `<script type="module">`. */
export function isModule(element: PageElement): boolean {
  return element.tag === 'script' && attribute(element, 'type')?.trim().toLowerCase() === 'module';
}

/** The edits that rewrite a page, and its elements as they are after them, with the places they had before. */
interface Rewriting {
  readonly edits: readonly Edit[];
  readonly elements: readonly PageElement[];
}

/**
 * Rewrites the elements of a page. `page` is its path from the root of the site; `files` are the paths of all files of
 * the site; `script` is the classic script that replaces all module scripts of the page, at the place of the first. The
 * page is given the content security policy.
 */
export function rewriteElements(
  html: string,
  elements: readonly PageElement[],
  page: string,
  files: ReadonlySet<string>,
  script?: string,
): Rewriting {
  const edits: Edit[] = [];
  const modules = script === undefined ? [] : elements.filter(isModule);
  const kept = elements.flatMap((element): PageElement[] => {
    if (!modules.includes(element)) return [rewriteElement(element, html, page, files, edits)];
    if (element !== modules[0]) {
      edits.push({ ...placeOf(element), text: '' });
      return [];
    }
    const src = formatAddress(script!, '', page);
    edits.push({ ...placeOf(element), text: `<script defer ${formatAttribute('src', src)}></script>` });
    return [{ ...element, text: '', attributes: [{ name: 'src', value: src, ...placeOf(element) }] }];
  });
  const policy = policyOf(kept);
  if (!policy) return { edits, elements: kept };
  const at = { start: policy.at, end: policy.at };
  const attributes = Object.entries(policy.attributes).map(([name, value]) => ({ name, value, ...at }));
  const text = `<meta ${attributes.map(({ name, value }) => formatAttribute(name, value)).join(' ')}>`;
  return {
    // First, since a module may begin at the same place.
    edits: [{ ...at, text }, ...edits],
    elements: [...kept, { tag: 'meta', attributes, text: '', line: 1, ...at }],
  };
}

/** Rewrites a style sheet; `file` is its path from the root of the site. */
export function rewriteStyleSheet(css: string, file: string, files: ReadonlySet<string>): string {
  return mapCss(css, (address) => relativeAddress(address, file, files));
}

/** One element with relative addresses and a small script; notes the edits that make it so. */
function rewriteElement(
  element: PageElement,
  html: string,
  page: string,
  files: ReadonlySet<string>,
  edits: Edit[],
): PageElement {
  const text = isInlineScript(element) && !isModule(element) ? minifyScript(element.text) : element.text;
  const end = element.end - '</script>'.length;
  const start = end - element.text.length;
  const isShorter = text !== element.text && html.slice(start, end) === element.text;
  if (isShorter) edits.push({ start, end, text });
  const attributes = element.attributes.flatMap((one) => {
    if (one.name === 'crossorigin') {
      edits.push({ ...placeOf(one), text: '' });
      return [];
    }
    const value = mapAttribute(element, one.name, one.value, (address) => relativeAddress(address, page, files));
    const written = html.slice(one.start, one.end);
    const text = value === one.value ? written : formatAttribute(one.name, value);
    const short = QUOTED.has(element.tag) || html[one.end] === '/' ? text : bareAttribute(text);
    if (short !== written) edits.push({ ...placeOf(one), text: short });
    return [{ ...one, value }];
  });
  return { ...element, attributes, ...(isShorter && { text }) };
}

const placeOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** What programs look for in pages that they do not parse. */
const QUOTED = new Set(['html', 'link', 'meta', 'script']);

const minified = new Map<string, string>();

function minifyScript(code: string): string {
  const text =
    minified.get(code) ?? transformSync(code, { minify: true, charset: 'utf8', target: 'es2022' }).code.trim();
  minified.set(code, text);
  return text;
}

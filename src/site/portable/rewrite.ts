/** One page made portable: a classic script in place of its modules, relative addresses in place of root-absolute ones. */
import { formatAddress, relativeAddress } from './address.ts';
import { mapAttribute, mapCss } from './addresses.ts';
import { applyEdits, attribute, type Edit, formatAttribute, type PageElement, parsePage } from './html.ts';
import { policyEdits } from './policy.ts';

/** True for `<script type="module">`. */
export function isModule(element: PageElement): boolean {
  return element.tag === 'script' && attribute(element, 'type')?.trim().toLowerCase() === 'module';
}

/**
 * Rewrites a page. `page` is its path from the root of the site; `files` are the paths of all files of the site;
 * `script` is the classic script that replaces all module scripts of the page, at the place of the first. The page is
 * given the content security policy. All else in it stays as it was, byte for byte.
 */
export function rewritePage(html: string, page: string, files: ReadonlySet<string>, script?: string): string {
  const elements = parsePage(html);
  const modules = script === undefined ? [] : elements.filter(isModule);
  const others = elements.filter((element) => !modules.includes(element));
  return applyEdits(html, [
    ...policyEdits(others),
    ...modules.map(({ start, end }, index) => {
      const src = formatAttribute('src', formatAddress(script ?? '', '', page));
      return { start, end, text: index === 0 ? `<script defer ${src}></script>` : '' };
    }),
    ...others.flatMap((element) => relativeEdits(element, (address) => relativeAddress(address, page, files))),
  ]);
}

/** Rewrites a style sheet; `file` is its path from the root of the site. */
export function rewriteStyleSheet(css: string, file: string, files: ReadonlySet<string>): string {
  return mapCss(css, (address) => relativeAddress(address, file, files));
}

function relativeEdits(element: PageElement, change: (address: string) => string): Edit[] {
  return element.attributes.flatMap(({ name, value, start, end }): Edit[] => {
    if (name === 'crossorigin') return [{ start, end, text: '' }];
    const changed = mapAttribute(element, name, value, change);
    return changed === value ? [] : [{ start, end, text: formatAttribute(name, changed) }];
  });
}

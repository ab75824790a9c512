/** What in a page would not work from disk, in a sub-path or without the network. */
import { findFile, isOutside, parseAddress } from './address.ts';
import { mapAttribute, mapCss } from './addresses.ts';
import { attribute, type PageElement } from './html.ts';
import { isModule } from './rewrite.ts';

/** A part of a file that an address leads to, and who says so. */
interface Part {
  readonly file: string;
  readonly fragment: string;
  readonly address: string;
  readonly where: string;
}

/** What is wrong in a page, each as `page:line: what`, and what can be told only when all pages are known. */
export interface Findings {
  readonly problems: readonly string[];
  readonly parts: readonly Part[];
}

/** True for a page that leads on to another at once: its parts are those of the other. */
export function isLeadingOn(elements: readonly PageElement[]): boolean {
  return elements.some((element) => /^refresh$/i.test(attribute(element, 'http-equiv') ?? ''));
}

/** The ids that a fragment can lead to. */
export function idsOf(elements: readonly PageElement[]): Set<string> {
  return new Set(
    elements.flatMap((element) => [attribute(element, 'id'), anchorName(element)]).filter((id) => id !== undefined),
  );
}

/** Looks at every address and attribute of a page. `files` are the paths of all files of the site. */
export function inspectPage(page: string, elements: readonly PageElement[], files: ReadonlySet<string>): Findings {
  const parts: Part[] = [];
  const problems = elements.flatMap((element) => {
    const where = `${page}:${String(element.line)}`;
    const found = element.attributes.flatMap(({ name, value }) => {
      const wrong = inspectAttribute(element.tag, name);
      mapAttribute(element, name, value, (address, loads) => {
        const inspected = inspectAddress(address, loads, page, files);
        if (typeof inspected === 'string') wrong.push(inspected);
        else if (inspected?.fragment) parts.push({ ...inspected, address, where });
        return address;
      });
      return wrong;
    });
    if (isModule(element)) found.push('module script, which browsers refuse from disk');
    if (element.tag === 'base' && attribute(element, 'href') !== undefined)
      found.push('base element, which moves every link');
    return found.map((problem) => `${where}: ${problem}`);
  });
  return { problems, parts };
}

/** The parts that no page holds. `ids` are those of each page but of such as lead on; of other files nothing is known. */
export function inspectParts(parts: readonly Part[], ids: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return parts.flatMap(({ file, fragment, address, where }) => {
    const known = ids.get(file);
    const isThere =
      known === undefined || fragment === 'top' || known.has(fragment) || known.has(decodeURIComponent(fragment));
    return isThere ? [] : [`${where}: no such part of ${file}: ${address}`];
  });
}

/** All that is wrong with the addresses in a style sheet. */
export function inspectStyleSheet(sheet: string, css: string, files: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  mapCss(css, (address, loads) => {
    const inspected = inspectAddress(address, loads, sheet, files);
    if (typeof inspected === 'string') problems.push(inspected);
    return address;
  });
  return problems;
}

function inspectAttribute(tag: string, name: string): string[] {
  if (name === 'crossorigin') return ['crossorigin, which browsers refuse from disk'];
  return /^on[a-z]+$/.test(name) ? [`inline event handler ${name} on ${tag}`] : [];
}

/** What is wrong with an address, or the part of a file of the site that it leads to. */
function inspectAddress(
  address: string,
  loads: boolean,
  page: string,
  files: ReadonlySet<string>,
): string | Pick<Part, 'file' | 'fragment'> | undefined {
  if (/^\s*javascript:/i.test(address)) return `script in an address: ${address}`;
  if (address.trim().startsWith('//')) return `address without a scheme: ${address}`;
  if (isOutside(address))
    return loads && /^\s*(https?|wss?):/i.test(address) ? `load from another host: ${address}` : undefined;
  const { path, suffix } = parseAddress(address, page);
  const file = findFile(path, files);
  if (file === undefined) return `no such file: ${address}`;
  if (address.trim().startsWith('/')) return `root-absolute address: ${address}`;
  if (file !== path) return `address that does not name its file: ${address}`;
  return { file, fragment: suffix.includes('#') ? suffix.slice(suffix.indexOf('#') + 1) : '' };
}

function anchorName(element: PageElement): string | undefined {
  return element.tag === 'a' ? attribute(element, 'name') : undefined;
}

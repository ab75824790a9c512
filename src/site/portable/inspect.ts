/** What in a page would not work from disk, in a sub-path or without the network. */
import { findFile, isOutside, parseAddress } from './address.ts';
import { mapAttribute, mapCss } from './addresses.ts';
import { attribute, type PageElement } from './html.ts';
import { isModule } from './rewrite.ts';

/** The built site: all its files, and the ids that each page holds but those that lead on. */
export interface Site {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
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

/** All that is wrong in a page, each as `page:line: what`. */
export function inspectPage(page: string, elements: readonly PageElement[], site: Site): string[] {
  return elements.flatMap((element) => {
    const problems = element.attributes.flatMap(({ name, value }) => {
      const found = inspectAttribute(element.tag, name);
      mapAttribute(element, name, value, (address, loads) => {
        found.push(...inspectAddress(address, loads, page, site));
        return address;
      });
      return found;
    });
    if (isModule(element)) problems.push('module script, which browsers refuse from disk');
    if (element.tag === 'base') problems.push('base element, which moves every link');
    return problems.map((problem) => `${page}:${String(element.line)}: ${problem}`);
  });
}

/** All that is wrong with the addresses in a style sheet. */
export function inspectStyleSheet(file: string, css: string, site: Site): string[] {
  const problems: string[] = [];
  mapCss(css, (address, loads) => {
    problems.push(...inspectAddress(address, loads, file, site));
    return address;
  });
  return problems;
}

function inspectAttribute(tag: string, name: string): string[] {
  if (name === 'crossorigin') return ['crossorigin, which browsers refuse from disk'];
  return /^on[a-z]+$/.test(name) ? [`inline event handler ${name} on ${tag}`] : [];
}

function inspectAddress(address: string, loads: boolean, page: string, site: Site): string[] {
  if (/^\s*javascript:/i.test(address)) return [`script in an address: ${address}`];
  if (address.trim().startsWith('//')) return [`address without a scheme: ${address}`];
  if (isOutside(address))
    return loads && /^\s*(https?|wss?):/i.test(address) ? [`load from another host: ${address}`] : [];
  const { path, suffix } = parseAddress(address, page);
  const file = findFile(path, site.files);
  if (file === undefined) return [`no such file: ${address}`];
  if (address.trim().startsWith('/')) return [`root-absolute address: ${address}`];
  if (file !== path) return [`address that does not name its file: ${address}`];
  return hasFragment(file, suffix, site) ? [] : [`no such part of ${file}: ${address}`];
}

function hasFragment(file: string, suffix: string, site: Site): boolean {
  const fragment = suffix.includes('#') ? suffix.slice(suffix.indexOf('#') + 1) : '';
  const ids = site.ids.get(file);
  return (
    fragment === '' ||
    fragment === 'top' ||
    ids === undefined ||
    ids.has(fragment) ||
    ids.has(decodeURIComponent(fragment))
  );
}

function anchorName(element: PageElement): string | undefined {
  return element.tag === 'a' ? attribute(element, 'name') : undefined;
}

/** A built folder made portable, or an error that lists all that is in the way. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { parseAddress } from './address.ts';
import { bundleScripts, shortHash } from './bundle.ts';
import { attribute, parsePage } from './html.ts';
import { idsOf, inspectPage, inspectStyleSheet, isLeadingOn, type Site } from './inspect.ts';
import { inspectPolicy } from './policy.ts';
import { isModule, rewritePage, rewriteStyleSheet } from './rewrite.ts';

/**
 * Rewrites every page and style sheet under `root` in place, so that the folder works from disk, in any sub-path and on
 * any host, under a content security policy of its own. `comingFiles` are paths that something else writes later; links to them are taken on trust.
 * Throws one error naming every problem that is left.
 */
export async function makePortable(root: string, comingFiles: readonly string[] = []): Promise<void> {
  const pages = await readTexts(root, '.html');
  const scripts = await bundlePageScripts(root, pages);
  const files = new Set([...(await listFiles(root)), ...comingFiles]);
  const sheets = await readTexts(root, '.css');
  for (const [page, html] of pages) pages.set(page, rewritePage(html, page, files, scripts.get(page)));
  for (const [sheet, css] of sheets) sheets.set(sheet, rewriteStyleSheet(css, sheet, files));
  await Promise.all([...pages, ...sheets].map(([path, text]) => writeFile(join(root, path), text)));

  const problems = inspectSite(pages, sheets, files);
  if (problems.length > 0) throw new Error(['the built site is not portable', ...problems].join('\n  '));
}

/** The classic script of each page that had module scripts, as paths from the root. */
async function bundlePageScripts(root: string, pages: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const lists = new Map<string, string[]>();
  for (const [page, html] of pages) {
    const modules = parsePage(html).filter(isModule);
    const paths = modules.map(async (script) => {
      const src = attribute(script, 'src');
      return src === undefined ? writeInline(root, script.text) : parseAddress(src, page).path;
    });
    if (modules.length > 0) lists.set(page, await Promise.all(paths));
  }
  const distinct = new Map([...lists.values()].map((modules) => [modules.join(), modules]));
  const bundles = await bundleScripts(root, [...distinct.values()]);
  const bundleOf = new Map([...distinct.keys()].map((key, index) => [key, bundles[index] ?? '']));
  return new Map([...lists].map(([page, modules]) => [page, bundleOf.get(modules.join()) ?? '']));
}

async function writeInline(root: string, code: string): Promise<string> {
  const path = `assets/inline-${shortHash(code)}.js`;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), code);
  return path;
}

function inspectSite(
  pages: ReadonlyMap<string, string>,
  sheets: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): string[] {
  const parsed = new Map([...pages].map(([page, html]) => [page, parsePage(html)]));
  const staying = [...parsed].filter(([, elements]) => !isLeadingOn(elements));
  const site: Site = { files, ids: new Map(staying.map(([page, elements]) => [page, idsOf(elements)])) };
  return [
    ...[...parsed].flatMap(([page, elements]) => [
      ...inspectPage(page, elements, site),
      ...inspectPolicy(elements).map(({ line, problem }) => `${page}:${String(line)}: ${problem}`),
    ]),
    ...[...sheets].flatMap(([sheet, css]) => inspectStyleSheet(sheet, css, site).map((what) => `${sheet}: ${what}`)),
  ];
}

async function readTexts(root: string, ending: string): Promise<Map<string, string>> {
  const paths = (await listFiles(root)).filter((path) => path.endsWith(ending));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)),
  );
}

/** A built folder made portable, or an error that lists all that is in the way. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { runJobs } from '../threads.ts';
import { parseAddress } from './address.ts';
import { bundleScripts, shortHash } from './bundle.ts';
import { inspectParts, inspectStyleSheet } from './inspect.ts';
import { makePage, type MadePage } from './make-page.ts';
import type { PageJob } from './page-worker.ts';
import { rewriteStyleSheet } from './rewrite.ts';

/** Fewer pages are made sooner than threads are started. */
const FEW = 50;
const MODULE = /<script\b(?=[^>]*\stype="module")([^>]*)>([^]*?)<\/script>/g;

/**
 * Rewrites every page and style sheet under `root` in place, so that the folder works from disk, in any sub-path and on
 * any host, under a content security policy of its own. `comingFiles` are paths that something else writes later; links to them are taken on trust.
 * Throws one error naming every problem that is left.
 */
export async function makePortable(root: string, comingFiles: readonly string[] = []): Promise<void> {
  const built = await listFiles(root);
  const pages = built.filter((path) => path.endsWith('.html'));
  const scripts = await bundlePageScripts(root, pages);
  const files = new Set([...(await listFiles(root)), ...comingFiles]);
  const jobs = pages.map((page): PageJob => ({ page, script: scripts.get(page) }));
  const made = await makePages(root, jobs, files);
  const ids = new Map(pages.flatMap((page, index) => (made[index]!.ids ? [[page, made[index]!.ids] as const] : [])));
  const problems = [
    ...made.flatMap((one) => [...one.problems, ...inspectParts(one.parts, ids)]),
    ...(await rewriteSheets(root, files)),
  ];
  if (problems.length > 0) throw new Error(['the built site is not portable', ...problems].join('\n  '));
}

/** Makes each page in place, many of them in threads. */
async function makePages(
  root: string,
  jobs: readonly PageJob[],
  files: ReadonlySet<string>,
): Promise<Omit<MadePage, 'html'>[]> {
  if (jobs.length > FEW) return runJobs(new URL('./page-worker.ts', import.meta.url), { root, files }, jobs);
  return Promise.all(
    jobs.map(async ({ page, script }) => {
      const made = makePage(await readFile(join(root, page), 'utf8'), page, files, script);
      await writeFile(join(root, page), made.html);
      return made;
    }),
  );
}

/** The classic script of each page that had module scripts, as paths from the root. */
async function bundlePageScripts(root: string, pages: readonly string[]): Promise<Map<string, string>> {
  const lists = new Map<string, string[]>();
  for (const page of pages) {
    const html = await readFile(join(root, page), 'utf8');
    // What this misses, since it only looks at the text, the inspection of the page reports as a module script.
    const paths = [...html.matchAll(MODULE)].map(([, attributes = '', code = '']) => {
      const src = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
      return src === undefined ? writeInline(root, code) : parseAddress(src, page).path;
    });
    if (paths.length > 0) lists.set(page, await Promise.all(paths));
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

/** Rewrites the style sheets in place; gives what is wrong in them. */
async function rewriteSheets(root: string, files: ReadonlySet<string>): Promise<string[]> {
  const sheets = [...files].filter((path) => path.endsWith('.css'));
  const problems = sheets.map(async (sheet) => {
    const css = rewriteStyleSheet(await readFile(join(root, sheet), 'utf8'), sheet, files);
    await writeFile(join(root, sheet), css);
    return inspectStyleSheet(sheet, css, files).map((what) => `${sheet}: ${what}`);
  });
  return (await Promise.all(problems)).flat();
}

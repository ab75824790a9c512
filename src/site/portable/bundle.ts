/** Page scripts as classic scripts: the modules of a page, with all they import, in one file that also runs from disk. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { makeReadable } from './readable-script.ts';

/** A classic script, and the files of the site that went into it. */
interface Bundle {
  readonly code: string;
  readonly inputs: readonly string[];
}

/**
 * Bundles the module scripts of pages. Each of `lists` holds the modules of one page, in order, as paths from `root`; one
 * list becomes one minified function that is called at once, so that modules which several of its entries import still
 * run once; pages that are saved read its text. Same code is written once. The modules that went in are removed. Returns the paths of the bundles, `assets/script.<hash>.js`, in
 * the order of the lists. Throws if a script cannot be bundled, or uses what a classic script has not (`import.meta`)
 * or may not do from disk (`fetch`).
 */
export async function bundleScripts(root: string, lists: readonly (readonly string[])[]): Promise<string[]> {
  const bundles = await Promise.all(lists.map((modules) => bundle(root, modules)));
  const paths = bundles.map(({ code }) => `assets/script.${shortHash(code)}.js`);
  await Promise.all(bundles.flatMap(({ inputs }) => inputs.map((input) => rm(input, { force: true }))));
  await mkdir(join(root, 'assets'), { recursive: true });
  const written = new Map(bundles.map(({ code }, index) => [paths[index] ?? '', code]));
  await Promise.all([...written].map(([path, code]) => writeFile(join(root, path), code)));
  return paths;
}

/** The first eight hexadecimal digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

async function bundle(root: string, modules: readonly string[]): Promise<Bundle> {
  const { metafile, warnings, outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: modules.map((path) => `import ${JSON.stringify(`/${path}`)};`).join('\n'), resolveDir: root },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'root-absolute-imports',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^\// }, ({ path }) => ({ path: join(root, path) }));
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? '';
  const problems = warnings.map(({ text }) => text);
  if (/(?<!\.)\bfetch\(|\b(?:window|globalThis|self)\.fetch\(|\bXMLHttpRequest\b/.test(code))
    problems.push('fetch, which browsers refuse from disk');
  if (problems.length > 0) throw new Error(`page script not portable: ${modules.join(', ')}: ${problems.join('; ')}`);
  return {
    code: makeReadable('chroniclePageScript', code),
    inputs: Object.keys(metafile.inputs)
      .filter((path) => path !== '<stdin>')
      .map((path) => resolve(root, path)),
  };
}

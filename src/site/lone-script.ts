/** A script that lies at an address of its own, from its source: for pages of others, or to be loaded on demand. */
import { build } from 'esbuild';
import { givenInScripts } from './given-source.ts';

/**
 * Bundles a file of `src/browser/` to one classic script for browsers of the last few years. `constants` are written in
 * for the names that the file declares.
 */
export async function bundleLoneScript(
  name: string,
  constants: Readonly<Record<string, object>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`src/browser/${name}.ts`],
    bundle: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    },
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
    plugins: [givenInScripts],
  });
  return outputFiles[0]!.text;
}

/** A script that lies at an address of its own, from its source: for pages of others, or to be loaded on demand. */
import { build } from 'esbuild';

/** Bundles a file of `src/browser/` to one classic script for browsers of the last few years. */
export async function bundleLoneScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`src/browser/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

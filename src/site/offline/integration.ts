/** The Astro integration that makes the built site one to take along. After the one that makes it portable. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../list-files.ts';
import { takeAlong } from './take-along.ts';

/** Created once in the Astro configuration. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const paths = await listFiles(root);
        const files = new Map(
          await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path))] as const)),
        );
        for (const [path, content] of await takeAlong(files)) {
          await mkdir(dirname(join(root, path)), { recursive: true });
          await writeFile(join(root, path), content);
        }
      },
    },
  };
}

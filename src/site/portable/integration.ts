/** The Astro integration that makes the built site work everywhere. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makePortable } from './make-portable.ts';

/** Created once in the Astro configuration; `comingFiles` as in `makePortable`. */
export function portable(comingFiles: readonly string[] = []): AstroIntegration {
  return {
    name: 'portable',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await makePortable(fileURLToPath(dir), comingFiles);
      },
    },
  };
}

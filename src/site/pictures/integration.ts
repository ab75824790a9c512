/** The Astro integration that makes the pictures while the pages are built, and lays them beside these. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyPictures, makePictures } from './make-pictures.ts';
import type { Rendered } from './render.ts';

/** Created once in the Astro configuration, before what looks at all files of the site. */
export function pictures(): AstroIntegration {
  const folder = join(process.cwd(), '.cache/pictures');
  let making: Promise<Rendered> | undefined;
  return {
    name: 'pictures',
    hooks: {
      'astro:build:start': () => {
        making = makePictures(folder, process.env['SITE_URL']);
        // A failure is reported when the pictures are asked for, after the pages.
        making.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        await copyPictures(await making!, folder, fileURLToPath(dir));
      },
    },
  };
}

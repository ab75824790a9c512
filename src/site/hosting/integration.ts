/** The Astro integration that writes what hosts and search engines read. It comes after all others, which may add files. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../list-files.ts';
import { writeHeadersFile } from './headers-file.ts';
import { writeRobots, writeSitemap } from './sitemap.ts';

/** Created once in the Astro configuration. */
export function hosting(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site?.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const write = (name: string, text: string): Promise<void> => writeFile(join(root, name), text);
        const files = await listFiles(root);
        await write('robots.txt', writeRobots(site));
        if (site !== undefined) await write('sitemap.xml', writeSitemap(site, await readPages(root, files)));
        await write('_headers', writeHeadersFile([...files, 'robots.txt', 'sitemap.xml']));
      },
    },
  };
}

function readPages(root: string, files: readonly string[]): Promise<{ path: string; html: string }[]> {
  const pages = files.filter((file) => file.endsWith('.html'));
  return Promise.all(pages.map(async (path) => ({ path, html: await readFile(join(root, path), 'utf8') })));
}

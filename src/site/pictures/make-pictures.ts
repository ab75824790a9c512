/** All pictures of the site: those of the last build where nothing that they are made of has changed. */
import { globSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readChronicle, dataFolder } from '../read-data.ts';
import { runJobs } from '../threads.ts';
import { listPictures, type Picture } from './picture.ts';
import type { Rendered } from './render.ts';
import { keyOf, openStore } from './store.ts';

const KEPT_DAYS = 30;

/** Makes every picture, or finds it in the store. @param folder of the store @returns their names there, by path */
export async function makePictures(folder: string, siteUrl: string | undefined): Promise<Rendered> {
  const store = openStore(folder);
  const list = `${keyOf(...inputs(), siteUrl ?? '')}.json`;
  if (store.has(list)) {
    const known = JSON.parse(readFileSync(store.pathOf(list), 'utf8')) as Rendered;
    if (known.every(([, name]) => store.has(name))) return known;
  }
  const pictures = listPictures(readChronicle());
  const worker = new URL('./worker.ts', import.meta.url);
  const rendered = (await runJobs<Picture, Rendered>(worker, { folder, siteUrl }, pictures)).flat();
  store.write(list, JSON.stringify(rendered));
  store.prune(KEPT_DAYS);
  return rendered;
}

/** Copies pictures from the store to their paths in the built site. */
export async function copyPictures(rendered: Rendered, folder: string, site: string): Promise<void> {
  const store = openStore(folder);
  for (const [path, name] of rendered) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await copyFile(store.pathOf(name), join(site, path));
  }
}

/** All that pictures are made of: the data, the code, the style sheets, the libraries with their fonts. */
function inputs(): (string | Uint8Array)[] {
  const source = join(import.meta.dirname, '../..');
  const paths = [
    ...globSync(join(dataFolder(), '**/*.json')),
    ...globSync(join(source, '{core,draw,charts,export,i18n,site}/**/*.ts')),
    ...globSync(join(source, 'styles/*.css')),
    join(source, '../package-lock.json'),
  ].sort();
  return paths.flatMap((path) => [path, readFileSync(path)]);
}

/** The site made to be taken along: a worker and a pack that browsers keep, the sources of saved views, and the zip. */
import { createHash } from 'node:crypto';
import type { Lang } from '../../core/model/text.ts';
import { formatBytes } from '../byte-text.ts';
import { HEADER_RULES, headerValue } from '../hosting/rules.ts';
import { bundleLoneScript } from '../lone-script.ts';
import { applyEdits, attribute, parsePage } from '../portable/html.ts';
import { createPacker, type Pack } from './create-pack.ts';
import { keptFiles, zippedFiles } from './kept-files.ts';
import { PACK_SIZE, ZIP_SIZE } from './sizes.ts';
import { sourceScripts } from './source-scripts.ts';
import { zipFiles } from './zip-files.ts';

type Files = ReadonlyMap<string, Buffer>;

/** The attribute of elements that the copy in the zip does without. */
const WEB_ONLY = 'data-web-only';
/** The attribute of elements that are in that copy alone. */
const ZIP_ONLY = 'data-zip-only';

/** The paths of what is written once all pages are there, which pages may lead to before. */
export const TAKEN_ALONG = ['site.zip'];

/** What hosts say of a page, which the worker then says in their place. */
const HEADERS = Object.fromEntries(
  HEADER_RULES.filter(({ name }) => name !== 'Cache-Control').flatMap((rule) => {
    const value = headerValue(rule, 'index.html');
    return value === undefined ? [] : [[rule.name, value]];
  }),
);

/**
 * What is to be written into a site whose pages are done. `files` is the whole site by path. The copy of the site in
 * the zip does not offer the zip again, and so does not need to know its size; and whoever has it has the site, so it
 * brings no pack for browsers to keep, and its script for that does nothing.
 */
export async function takeAlong(files: Files): Promise<Map<string, Buffer>> {
  const pack = createPacker();
  const whole = new Map([...files, ...sourceScripts(files)]);
  const size = (await pack(keptFiles(whole))).length;
  const zip = await zipFiles(zippedFiles(changePages(whole, size)).set('offline.js', Buffer.alloc(0)));
  const finished = changePages(whole, size, zip.length);
  const changed = [...finished].filter(([path, content]) => files.get(path) !== content);
  return new Map([...changed, ...(await keepFiles(finished, pack)), ['site.zip', zip]]);
}

/** The pages with their sizes filled in. Without that of a zip they are those in it, and do not offer what it lacks but say so. */
function changePages(files: Files, packSize: number, zipSize?: number): Map<string, Buffer> {
  return new Map(
    [...files].map(([path, content]) => {
      const elsewhere = zipSize === undefined ? WEB_ONLY : ZIP_ONLY;
      const isChanging = content.includes(ZIP_SIZE) || content.includes(elsewhere);
      if (!path.endsWith('.html') || !isChanging) return [path, content];
      const html = content.toString();
      const elements = parsePage(html);
      const lang = attribute(
        elements.find(({ tag }) => tag === 'html')!,
        'lang',
      ) as Lang;
      const left = elements.filter((element) => attribute(element, elsewhere) !== undefined);
      const filled = applyEdits(
        html,
        left.map(({ start, end }) => ({ start, end, text: '' })),
      )
        .replaceAll(PACK_SIZE, formatBytes(packSize, lang))
        .replaceAll(ZIP_SIZE, formatBytes(zipSize ?? 0, lang));
      return [path, Buffer.from(filled)];
    }),
  );
}

/** The worker and its pack, whose name changes with any byte in it. */
async function keepFiles(files: Files, pack: Pack): Promise<Map<string, Buffer>> {
  const packed = await pack(keptFiles(files));
  const digest = createHash('sha256').update(packed).digest();
  const edition = digest.toString('hex').slice(0, 16);
  const path = `assets/site.${edition}.pack`;
  const worker = await bundleLoneScript('offline-worker', {
    PACK: { edition, url: path, integrity: `sha256-${digest.toString('base64')}`, headers: HEADERS },
  });
  return new Map([
    ['sw.js', Buffer.from(worker)],
    [path, packed],
  ]);
}

/** What a visit costs: the bytes of a page and all that it loads until it answers, as a host sends them. */
import { brotliCompressSync, constants } from 'node:zlib';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Response } from '@playwright/test';
import { listFiles } from '../../src/site/list-files.ts';
import { KINDS_OF_PAGE, LANGUAGES } from './pages.ts';
import { expect, FOLDER, test } from './site.ts';

/** All files of the site; compressed variants, which are made on request, come on top. */
const SITE = 80_000_000;
const FRONT_PAGE = 130_000;
const SCRIPTS = 45_000;
/** Where there are lanes: they zoom, and show an event's detail. */
const LANES_SCRIPTS = 56_000;
const HAS_LANES = /lanes\.html|(?:projects|companies)\/(?!index)/;

/** The chronicle itself comes as a script, so that it also loads from disk; it counts as data. */
const isScript = (path: string): boolean => path.endsWith('.js') && !path.endsWith('/wire.js');

/** Lengths already known, by path: pages share their scripts. */
const known = new Map<string, number>();

/** Asks for the file once more: of what a browser has already it is not told the content. */
async function compressedLength({ request }: Page, url: string): Promise<{ path: string; bytes: number }> {
  const path = new URL(url).pathname;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const bytes = known.get(path) ?? brotliCompressSync(await (await request.get(url)).body(), { params }).length;
  known.set(path, bytes);
  return { path, bytes };
}

test('the whole site', async () => {
  const files = (await listFiles(FOLDER)).filter((path) => !/\.(br|gz)$/.test(path));
  const sizes = await Promise.all(files.map(async (path) => (await stat(join(FOLDER, path))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SITE);
});

// The strongest compression takes its time over pages of this size.
test.describe.configure({ timeout: 240_000 });

for (const { lang, folder } of LANGUAGES)
  test(`every kind of page in ${lang}`, async ({ page, site }) => {
    // What is fetched at rest is no part of the visit: what is read ahead, and what asks a worker to keep the site.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const costs: Record<string, { page: number; scripts: number }> = {};
    for (const path of KINDS_OF_PAGE) {
      const urls: string[] = [];
      // What an embed in the page costs is measured with the embeds.
      const note = (response: Response): void => {
        if (response.frame() === page.mainFrame() && !response.url().endsWith('/offline.js')) urls.push(response.url());
      };
      page.on('response', note);
      await site.start(folder + path);
      page.off('response', note);
      const files = await Promise.all(urls.map((url) => compressedLength(page, url)));
      const sum = (some: typeof files): number => some.reduce((total, { bytes }) => total + bytes, 0);
      costs[folder + path] = { page: sum(files), scripts: sum(files.filter((file) => isScript(file.path))) };
    }
    const text = Object.entries(costs).map(
      ([path, cost]) => `${path}: ${String(cost.page)}, scripts ${String(cost.scripts)}`,
    );
    process.stdout.write(`${['bytes', ...text].join('\n')}\n`);
    test.info().annotations.push(...text.map((description) => ({ type: 'bytes', description })));
    expect(costs[`${folder}index.html`]?.page).toBeLessThanOrEqual(FRONT_PAGE);
    for (const [path, { scripts }] of Object.entries(costs)) {
      expect(scripts, path).toBeGreaterThan(0);
      expect(scripts, path).toBeLessThanOrEqual(HAS_LANES.test(path) ? LANES_SCRIPTS : SCRIPTS);
    }
  });

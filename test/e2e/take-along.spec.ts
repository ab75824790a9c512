/** What readers take along: the whole site as a zip, and a view as a lone file. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzip } from '../unzip.ts';
import { brightMarks, shownCards } from './marks.ts';
import { expect, FOLDER, test } from './site.ts';

const LARGEST_ZIP = 25_000_000;

test('the zip holds a site that opens from disk and offers no zip', async ({ page }) => {
  const zip = join(FOLDER, 'site.zip');
  expect((await stat(zip)).size).toBeLessThanOrEqual(LARGEST_ZIP);
  const root = test.info().outputPath('stick');
  const files = unzip(await readFile(zip));
  expect(
    [...files.keys()].filter((path) => /(^|\/)(cards|v)\/|(^|\/)embed(\.js|\/(?!index))|^site\.zip$/.test(path)),
  ).toEqual([]);
  expect(deadLinks(files)).toEqual([]);
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const errors = await follow(page, pathToFileURL(join(root, 'index.html')).href);
  await page.locator('.site-nav a', { hasText: 'Lanes' }).click();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.locator('.site-footer a', { hasText: 'Offline' }).click();
  await expect(page.getByRole('heading', { name: 'The whole site, offline' })).toBeVisible();
  await expect(page.locator('[data-web-only]')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('the size of the zip is said where it is offered', async ({ page, site }) => {
  await site.start('ja/data/index.html');
  const offer = page.locator('[data-web-only]');
  const size = Number(/([\d.]+) MB/.exec(await offer.innerText())?.[1]) * 1e6;
  expect(Math.abs(size - (await stat(join(FOLDER, 'site.zip'))).size)).toBeLessThan(60_000);
});

/** The addresses in pages that lead to nothing among these files. */
function deadLinks(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files].flatMap(([path, content]) => {
    if (!path.endsWith('.html')) return [];
    const folder = `disk:/${path.replace(/[^/]*$/, '')}`;
    const html = Buffer.from(content).toString();
    const addresses = [...html.matchAll(/\s(?:href|src)=(?:"([^"]*)"|([^\s>]+))/g)].map(([, a, b]) => a ?? b ?? '');
    return addresses.filter((one) => {
      const { protocol, pathname } = new URL(one.replaceAll('&amp;', '&'), folder);
      return (
        protocol === 'disk:' && !one.startsWith('#') && !one.startsWith('?') && !files.has(decodeURI(pathname.slice(1)))
      );
    });
  });
}

/** Opens a page, and lists what it asks others for and complains of. */
async function follow(page: Page, address: string): Promise<string[]> {
  const trouble: string[] = [];
  const folder = address.slice(0, address.lastIndexOf('/'));
  page.on('request', (request) => {
    if (!request.url().startsWith(folder)) trouble.push(request.url());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.goto(address);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  return trouble;
}

/** Saves the view of a page; gives the address of the file. */
async function save(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  const file = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(file);
  return pathToFileURL(file).href;
}

for (const way of ['root', 'disk'] as const)
  test.describe(way, () => {
    test.use({ way });

    test('saved lanes open from disk with their filter and zoom', async ({ page, site, browser }) => {
      await site.start('lanes.html?company=google&from=2015-01-01&to=2016-06-30&event=kubernetes-1-0');
      await page.locator('[data-detail="summary"]:not(:empty)').waitFor();
      const [marks, status] = [await brightMarks(page, 'lanes'), await page.locator('[data-status]').innerText()];
      const file = await save(page, 'Save this view');
      expect(file).toMatch(/cloud-native-chronicle-lanes-google-2015-01-01-2016-06-30-kubernetes-1-0\.html$/);

      const saved = await browser.newPage();
      const trouble = await follow(saved, file);
      expect(await brightMarks(saved, 'lanes')).toEqual(marks);
      await expect(saved.locator('[data-status]')).toHaveText(status);
      await expect(saved.locator('[data-value="google"]')).toHaveAttribute('aria-pressed', 'true');
      await expect(saved).toHaveTitle('All lanes | Cloud Native Chronicle (saved view)');
      const line = saved.locator('.saved-line');
      await expect(line).toContainText(/Data release \d/);
      if (way === 'root') await expect(line.getByRole('link')).toHaveAttribute('href', page.url());
      else await expect(saved.locator('[href^="file:"]')).toHaveCount(0);
      await expect(saved.locator('[data-detail="summary"]')).not.toBeEmpty();
      await expect(saved.locator('[data-save-view], .tip:visible')).toHaveCount(0);

      await saved.locator('[data-value="google"]').click();
      await expect.poll(() => brightMarks(saved, 'lanes')).not.toEqual(marks);
      await saved.locator('[data-zoom="whole"]').click();
      await saved.locator('[data-view="lanes"] .shape').last().click();
      await expect(saved.locator('[data-detail="summary"]')).not.toBeEmpty();
      await saved.keyboard.press('?');
      await expect(saved.getByRole('dialog', { name: 'Keys' })).toBeVisible();
      expect(trouble).toEqual([]);
    });

    test('a saved timeline opens from disk with its text and range', async ({ page, site, browser }) => {
      await site.start('ja/index.html?q=kubernets&year=2015,2016&hide=1&style=dark');
      const [cards, status] = [await shownCards(page), await page.locator('[data-status]').innerText()];
      expect(cards.length).toBeGreaterThan(3);
      const saved = await browser.newPage();
      const trouble = await follow(saved, await save(page, 'この表示を保存'));
      expect(await shownCards(saved)).toEqual(cards);
      await expect(saved.locator('[data-status]')).toHaveText(status);
      await expect(saved.locator('html[lang="ja"]')).toHaveAttribute('data-style', 'dark');
      const densities = '[data-view="strip"] .density path';
      expect(await saved.locator(densities).count()).toBe(await page.locator(densities).count());
      // Nothing is drawn twice over, and nothing is lost but what saves and embeds.
      const others = ['.saved-line', '[data-view-tools]', '.lead template'].flatMap((one) => [one, `${one} *`]).join();
      const drawn = `main :not(${others}, [data-embed-link])`;
      expect(await saved.locator(drawn).count()).toBe(await page.locator(drawn).count());
      expect(trouble).toEqual([]);
    });
  });

test('every page with a view can be saved', async ({ page, site, browser }) => {
  for (const path of [
    'as-of.html?at=2016-03-10&from=2015-06-01',
    'compare.html?a=google&b=docker',
    'projects/kubernetes.html?from=2016',
  ]) {
    await site.start(path);
    const saved = await browser.newPage();
    const trouble = await follow(saved, await save(page, 'Save this view'));
    expect(await saved.locator('main h1').innerText()).toBe(await page.locator('main h1').innerText());
    const marks = 'main [data-event], main .axis text';
    expect(await saved.locator(marks).allTextContents(), path).toEqual(await page.locator(marks).allTextContents());
    expect(trouble, path).toEqual([]);
    await saved.close();
  }
});

/** The site without a network: after one visit, across a change of editions, and where the browser refuses to keep it. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { takeAlong } from '../../src/site/offline/take-along.ts';
import { expect, FOLDER, serve, test } from './site.ts';

const { launchOptions } = config.use ?? {};
/** Chromium wakes the worker for links in sight; it then ends it later, and the next one begins within minutes instead of at once. */
const NO_WAKING = '--disable-features=SpeculativeServiceWorkerWarmUp';

test.use({
  serviceWorkers: 'allow',
  launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), NO_WAKING] },
});

/** Waits until this browser holds the whole site, and its worker answers for the page. */
async function whenKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Waits until a page has fetched what it fetches ahead. */
async function whenAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/search.js')),
  );
}

/** The errors that a page logs or throws from now on. */
function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  return errors;
}

for (const way of ['root', 'sub-path'] as const)
  test(`after one visit every page is there without a network: ${way}`, async ({ page }) => {
    const { origin, close } = await serve(way);
    const errors = listenForErrors(page);
    await page.goto(`${origin}index.html`);
    await whenKept(page);
    await whenAtRest(page);
    close();
    const ready = page.locator('html[data-ready]');
    const heading = page.getByRole('heading', { level: 1 });

    // The visited page itself still finds: its search had not been loaded.
    await page.keyboard.press('/');
    await page.keyboard.type('kubernets');
    await expect(page.locator('[role="option"][data-project="kubernetes"]')).toBeVisible();
    await page.goto(`${origin}companies/google.html`);
    await expect(ready).toBeAttached();
    await page.locator('.card h3 a').first().click();
    await expect(page).toHaveURL(/\/events\//);
    await expect(heading).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('クバネティス 1.0');
    await page.locator('[role="option"][data-event]').first().click();
    await expect(page).toHaveURL(/\/events\/kubernetes-1-0\.html/);
    await page.locator('a[data-language]').click();
    await expect(page.locator('html[lang="ja"]')).toBeAttached();
    await page.goto(`${origin}ja/`);
    await page.locator('.site-nav a', { hasText: 'レーン' }).click();
    await expect(ready).toBeAttached();
    await page.locator('[data-view="lanes"] .shape').first().click();
    await expect(page.locator('[data-detail="summary"]')).not.toBeEmpty();
    await page.goto(`${origin}ja/charts/commits.html?x=1`);
    await expect(page.locator('.chart-form svg').first()).toBeAttached();
    await page.goto(`${origin}about`);
    await expect(heading).toBeVisible();
    expect(errors).toEqual([]);
  });

/** A small part of the site, as one edition of it. Its pages say which. */
async function createEdition(mark: string): Promise<Map<string, Buffer>> {
  const wanted = /^(index\.html|about\.html|404\.html|[a-z]+\.js|icon.*|assets\/.*\.(js|css)|manifest\.webmanifest)$/;
  const paths = (await listFiles(FOLDER)).filter((path) => wanted.test(path) && !/^sw\.js$|\.text\.js$/.test(path));
  const files = new Map(
    paths.map((path) => {
      const content = readFileSync(join(FOLDER, path), 'utf8');
      const text = path.endsWith('.html') ? content.replace(/(<h1[^>]*>)/, `$1${mark} `) : content;
      return [path, Buffer.from(text)];
    }),
  );
  return new Map([...files, ...(await takeAlong(files))]);
}

test('a new edition leaves open pages whole and is offered to them', async ({ page, context }) => {
  let files = await createEdition('First');
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const server: Server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/[?#].*$/, '').slice(1);
    const content = files.get(path);
    response.writeHead(content ? 200 : 404, { 'Content-Type': types[path.replace(/.*\./, '')] ?? 'text/plain' });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const errors = listenForErrors(page);
  await page.goto(`${origin}about.html`);
  await whenKept(page);
  await page.reload();
  await expect(page.locator('h1')).toContainText('First');
  const hint = page.locator('[data-new-edition]');
  await expect(page.locator('link[rel="manifest"]')).toBeAttached();
  await expect(hint).toBeHidden();

  files = await createEdition('Second');
  const other = await context.newPage();
  await other.goto(`${origin}index.html`);
  await expect(other.locator('h1')).toContainText('First');
  for (const one of [page, other]) await whenAtRest(one);
  await other.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  await expect(hint).toBeVisible();
  await expect(other.locator('[data-new-edition]')).toBeVisible();

  // What the open page loads only now is still of its own edition.
  const editionOf = (one: Page) =>
    one.evaluate(async () => /First|Second/.exec(await (await fetch('index.html', { cache: 'no-store' })).text())?.[0]);
  expect(await editionOf(page)).toBe('First');
  await hint.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('h1')).toContainText('Second');
  await expect(hint).toBeHidden();
  expect(await editionOf(page)).toBe('Second');
  expect(await editionOf(other)).toBe('First');

  await other.getByRole('button', { name: 'Close' }).last().click();
  await expect(other.locator('[data-new-edition]')).toBeHidden();
  server.closeAllConnections();
  server.close();
  expect(errors).toEqual([]);
});

test('where the browser refuses to keep anything, the page is whole and nothing is said', async ({ page, site }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await site.start('data/index.html');
  await expect(page.locator('link[rel="manifest"]')).toBeAttached();
  await expect(page.locator('[data-offline-state]')).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.type('kubernets');
  await expect(page.locator('[role="option"][data-project="kubernetes"]')).toBeVisible();
});

test('readers who save data are asked first', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await site.start('data/index.html');
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.locator('[data-kept]')).toBeVisible();
  await whenKept(page);
});

test('embeds keep nothing', async ({ page, site }) => {
  await site.start('embed/lanes.html');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
});

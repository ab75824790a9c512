/** Embeds as the pages of others show them: on another origin, under a strict policy, in a sandbox, without scripts, from disk. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { createSiteServer } from '../../scripts/site-server.ts';
import { FOLDER } from './site.ts';

interface Hosts {
  /** Address of the site, with a slash at its end. */
  readonly site: string;
  /** Opens a page of another origin with this body. */
  host(page: Page, body: (site: string) => string, policy?: (site: string) => string): Promise<void>;
}

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
};

const test = base.extend<{ hosts: Hosts }>({
  hosts: async ({}, use) => {
    const siteServer = createSiteServer(FOLDER);
    const site = await listen(siteServer);
    const pages = { body: '', policy: '' };
    const hostServer = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (pages.policy) response.setHeader('Content-Security-Policy', pages.policy);
      response.end(`<!doctype html><html lang="en"><title>Host</title><body>${pages.body}`);
    });
    const origin = await listen(hostServer);
    const host: Hosts['host'] = async (page, body, policy) => {
      Object.assign(pages, { body: body(site), policy: policy?.(site) ?? '' });
      await page.goto(origin);
    };
    await use({ site, host });
    for (const server of [siteServer, hostServer]) {
      server.closeAllConnections();
      server.close();
    }
  },
});

const VIEWS = [
  'lanes',
  'strip',
  'company/google',
  'company/mesosphere',
  'project/kubernetes',
  'event/kubernetes-1-0',
  'event/aws-joins-cncf',
  'chart/acquisitions',
];
const loader = (site: string): string => `<script async src="${site}embed.js"></script>`;
const height = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((frame) => frame.getBoundingClientRect().height);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const folder of ['', 'ja/'])
    test(`a frame of the height that is told neither scrolls nor gapes: ${folder || 'en'}`, async ({ page, hosts }) => {
      for (const view of VIEWS) {
        const address = `${hosts.site}${folder}embed/${view}.html`;
        await page.goto(address);
        const told = Number(await page.locator('body').getAttribute('data-height'));
        for (const width of [320, 360, 600, 800]) {
          await page.setViewportSize({ width, height: told });
          const { scrolls, gap, cut } = await page.evaluate(() => {
            const footer = document.querySelector('footer')!.getBoundingClientRect();
            const fill = document.querySelector('.fill')?.getBoundingClientRect();
            const rows = [...document.querySelectorAll('.fill li')].map((row) => row.getBoundingClientRect());
            const shown = rows.filter(({ left }) => left < innerWidth);
            const last =
              shown.at(-1)?.bottom ?? document.querySelector('main')!.lastElementChild!.getBoundingClientRect().bottom;
            const next = rows[shown.length]?.height ?? 0;
            return {
              scrolls: document.documentElement.scrollHeight - innerHeight,
              gap: footer.top - last - next,
              cut: fill && rows.length > 0 ? shown.length === 0 || last > fill.bottom + 1 : false,
            };
          });
          const where = `${address} at ${String(width)}`;
          expect(scrolls, where).toBeLessThanOrEqual(0);
          expect(gap, where).toBeLessThanOrEqual(60);
          expect(cut, where).toBe(false);
        }
      }
    });
});

test('an embed of a year says so, and of any choice', async ({ page, hosts }) => {
  await page.goto(`${hosts.site}embed/strip.html?year=2015&company=google&at=2015-06-01`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(page.locator('h1')).toHaveText('Google, 2015');
});

test('every kind of embed weighs little, is accessible and says what it ignored', async ({ page, hosts }) => {
  test.setTimeout(90_000);
  for (const view of VIEWS.filter((_, place) => place % 2 === 0)) {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(request.url()));
    await page.goto(`${hosts.site}embed/${view}.html?sail=red`);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.locator('[data-status]')).toContainText('sail=red');
    page.removeAllListeners('request');
    const bodies = await Promise.all([...asked].map(async (url) => (await page.request.get(url)).body()));
    const bytes = bodies.map((body) => brotliCompressSync(body).length);
    expect(
      bytes.reduce((sum, one) => sum + one, 0),
      view,
    ).toBeLessThanOrEqual(60_000);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes[0]!.html}`)).toEqual([]);
  }
  const script = await (await page.request.get(`${hosts.site}embed.js`)).body();
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2048);
});

test('the element sizes itself and follows its page under a strict policy', async ({ page, hosts }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const policy = (site: string): string => `default-src 'none'; script-src ${site}; frame-src ${site}; img-src ${site}`;
  await hosts.host(
    page,
    (site) => `<chronicle-embed view="lanes" company="google" height="300"></chronicle-embed>
      <chronicle-embed view="company/google" height="300"><iframe src="${site}embed/company/google.html" height="300"></iframe></chronicle-embed>
      ${loader(site)}${loader(site)}`,
    policy,
  );
  const [lanes, company] = [page.locator('iframe').nth(0).contentFrame(), page.locator('iframe').nth(1).contentFrame()];
  await expect(lanes.locator('[data-status]')).toContainText(' of ');
  await expect(lanes.locator('.mark[data-event="kubernetes-announced"]').first()).toBeVisible();
  for (const frame of [lanes, company]) {
    const told = await frame.locator('body').evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(told).toBe(0);
  }
  await expect.poll(() => height(page, 'iframe >> nth=0')).toBeGreaterThan(600);

  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  for (const frame of [lanes, company]) await expect(frame.locator('html')).toHaveAttribute('data-style', 'dark');
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'ja'));
  for (const frame of [lanes, company]) {
    await expect(frame.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(frame.locator('html')).toHaveAttribute('data-style', 'dark');
  }
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
  await expect(company.locator('html')).not.toHaveAttribute('data-style');
  expect(errors).toEqual([]);
});

test('a sandboxed frame tells its height in every dialect, and listens to its parent alone', async ({
  page,
  hosts,
}) => {
  await hosts.host(
    page,
    (site) => `<script>addEventListener('message', ({ data }) => (window.heard ??= []).push(data))</script>
      <iframe name="mine" sandbox="allow-scripts" src="${site}embed/event/kubernetes-1-0.html#?secret=abcdefghij" width="600" height="300"></iframe>
      <iframe name="other" srcdoc="<p>other</p>"></iframe>`,
  );
  const mine = page.frameLocator('iframe[name="mine"]');
  await expect(mine.locator('html[data-ready]')).toBeAttached();
  const told = Number(await mine.locator('body').getAttribute('data-height'));
  const heard = (): Promise<unknown> => page.evaluate(() => (window as unknown as { heard: unknown }).heard);
  await expect.poll(heard).toEqual(
    expect.arrayContaining([
      { type: 'chronicle:size', height: told, id: 'mine' },
      { sentinel: 'amp', type: 'embed-size', height: told },
      { message: 'height', value: told, secret: 'abcdefghij' },
    ]),
  );
  const message = { type: 'chronicle:style', style: 'dark' };
  await page.frame('other')!.evaluate((data) => parent.frames[0]!.postMessage(data, '*'), message);
  await page.frame('other')!.evaluate(() => new Promise((settle) => setTimeout(settle, 200)));
  await expect(mine.locator('html')).not.toHaveAttribute('data-style');
  await page.evaluate((data) => frames[0]!.postMessage(data, '*'), message);
  await expect(mine.locator('html')).toHaveAttribute('data-style', 'dark');
});

test('two dozen embeds load when they are near, and no other window sets their heights', async ({ page, hosts }) => {
  const asked = new Set<string>();
  page.on('request', (request) => request.isNavigationRequest() && asked.add(request.url()));
  const far = '<p><br></p>'.repeat(60);
  const one = (number: number): string =>
    `<chronicle-embed view="strip" from="${String(2013 + (number % 7))}" at="2019-0${String(1 + (number % 9))}" height="276"></chronicle-embed>${far}`;
  await hosts.host(page, (site) => Array.from({ length: 24 }, (_, number) => one(number)).join('') + loader(site));
  await expect(page.locator('iframe').nth(0).contentFrame().locator('html[data-ready]')).toBeAttached();
  expect(asked.size).toBeLessThan(12);
  await page.evaluate(() => postMessage({ type: 'chronicle:size', height: 999, id: 'strip' }, '*'));
  await page.locator('chronicle-embed').nth(23).scrollIntoViewIfNeeded();
  await expect(page.locator('iframe').nth(23).contentFrame().locator('html[data-ready]')).toBeAttached();
  expect(await height(page, 'iframe >> nth=0')).toBe(276);
});

test('a frame that does not answer gives way to a picture or a link', async ({ page, hosts }) => {
  await hosts.host(
    page,
    (site) => `<chronicle-embed view="event/nothing" title="Nothing"></chronicle-embed>
      <chronicle-embed view="chart/commits" title="Commits" color-scheme="dark"></chronicle-embed>${loader(site)}`,
    (site) => `script-src ${site}; img-src ${site}; frame-src ${site}embed/event/`,
  );
  const links = page.locator('chronicle-embed > a');
  await expect(links.nth(0)).toHaveText('Nothing');
  const picture = links.nth(1).locator('img');
  await expect(picture).toHaveAttribute('src', /\/embed\/chart\/commits\.dark\.svg$/);
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(800);
  for (const frame of await page.locator('iframe').all()) await expect(frame).toBeHidden();
});

test('an embed from disk draws what its address chooses and searches', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${pathToFileURL(FOLDER).href}/ja/embed/lanes.html?q=helm&style=dark&foo=1`);
  await expect(page.locator('[data-status]')).toContainText('foo=1');
  await expect(page.locator('html')).toHaveAttribute('data-style', 'dark');
  await expect(page.locator('.mark:not([data-dimmed])').first()).toBeVisible();
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
});

test('the builder shows a view, and copies its snippet', async ({ page, hosts, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${hosts.site}lanes.html?company=google`);
  await page.locator('main a[data-embed-link]').click();
  await expect(page.frameLocator('.preview iframe').locator('h1')).toHaveText('Google');
  await page.getByText('Frame', { exact: true }).first().click();
  await page.keyboard.press('c');
  await expect(page.locator('[data-copy] [role="status"]')).toHaveText('Copied.');
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toContain(`src="${hosts.site}embed/lanes.html?company=google"`);
  const told = Number(/height="(\d+)"/.exec(snippet)![1]);
  const needed = (): Promise<number> =>
    page
      .frameLocator('.preview iframe')
      .locator('footer')
      .evaluate(
        (footer) =>
          document.querySelector('main')!.lastElementChild!.getBoundingClientRect().bottom + footer.clientHeight,
      );
  expect(await needed()).toBe(told);
  await page.selectOption('[name="group"]', 'event');
  await page.selectOption('select[name="event"]', 'event/kubernetes-1-0');
  await page.selectOption('[name="lang"]', 'ja');
  await expect(page.frameLocator('.preview iframe').locator('h1')).toContainText('1.0');
  await expect(page.frameLocator('.preview iframe').locator('html')).toHaveAttribute('lang', 'ja');
});

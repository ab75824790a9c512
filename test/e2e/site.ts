/** The built site as readers open it: at the root of a host, in a sub-path, and from disk by double click. */
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page, type Response } from '@playwright/test';
import { createSiteServer } from '../../scripts/site-server.ts';

export const WAYS = ['root', 'sub-path', 'disk'] as const;

export type Way = (typeof WAYS)[number];

/** The site opened in one way. Paths are from its root, such as `ja/index.html`. */
export interface Site {
  /** The address that every file of the site begins with; ends with a slash. */
  readonly origin: string;
  open(path: string): Promise<Response | null>;
  /** Opens a page and waits until it answers to input. */
  start(path: string): Promise<void>;
}

interface Options {
  readonly way: Way;
}

interface Fixtures {
  readonly site: Site;
}

/** The built site; `DIST` names another folder than `dist/`. */
export const FOLDER = resolve(process.env.DIST ?? 'dist');

const SUB_PATH = '/a/b/c';

/**
 * A test with `site`. Say `test.use({ way: 'disk' })` to open it otherwise than at the root. However it goes, the test
 * fails if the page asked for anything outside the site's folder, if a request failed, if the page's policy was violated,
 * or if an error was logged.
 */
export const test = base.extend<Options & Fixtures>({
  way: ['root', { option: true }],
  site: async ({ page, way }, use) => {
    const { origin, close } = await serve(way);
    const trouble = await watch(page, origin);
    const open = (path: string): Promise<Response | null> => page.goto(origin + path);
    const start = async (path: string): Promise<void> => {
      await open(path);
      await expect(page.locator('html[data-ready]')).toBeAttached();
    };
    await use({ origin, open, start });
    close();
    expect(trouble, 'requests that left the site or failed, violations of the policy, and logged errors').toEqual([]);
  },
});

export { expect };

/** Serves the site in one way, until it is closed. */
export async function serve(way: Way): Promise<{ origin: string; close: () => void }> {
  if (way === 'disk') return { origin: `${pathToFileURL(FOLDER).href}/`, close: () => undefined };
  const prefix = way === 'sub-path' ? SUB_PATH : '';
  const server = createSiteServer(FOLDER, prefix);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${String(port)}${prefix}/`, close };
}

async function watch(page: Page, origin: string): Promise<string[]> {
  const trouble: string[] = [];
  // Not every violation is logged by itself; an error reported here is found like any other.
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      reportError(new Error(`policy violated: ${effectiveDirective} ${blockedURI} ${sample}`));
    });
  });
  page.context().on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(origin)) trouble.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') trouble.push(`${why} ${request.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  return trouble;
}

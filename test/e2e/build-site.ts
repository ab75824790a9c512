/** A site of other data, built for a test. Such tests run one at a time: builds share Astro's working files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createSiteServer } from '../../scripts/site-server.ts';

const BUILD = `import('astro').then(({ build }) => build({ outDir: process.argv[1], logLevel: 'error' }))`;

/** Builds the site of a data folder into `folder`; `siteUrl` is the address that it names as its own. */
export function buildSite(data: string, folder: string, siteUrl = ''): void {
  const env = { ...process.env, DATA_DIR: data, SITE_URL: siteUrl, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(process.execPath, ['-e', BUILD, folder], { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

export interface BuiltSite {
  readonly folder: string;
  /** The address of its root, without a slash at its end. */
  readonly origin: string;
  /** Opens a page by its path from the root, and waits until it answers to input. */
  start(page: Page, path: string): Promise<void>;
}

/**
 * Builds the site of a data folder, or of what `data` writes into the folder that it is given, serves it while `look` looks, and
 * leaves nothing behind. Pages must not throw. `isNamed` lets the site name its address as its own.
 */
export async function withBuiltSite(
  data: string | ((folder: string) => void),
  look: (site: BuiltSite) => Promise<void>,
  { isNamed = false } = {},
): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'built-site-'));
  const [written, folder] = [join(work, 'data'), join(work, 'site')];
  const server = createSiteServer(folder);
  const watched = new Set<Page>();
  const errors: string[] = [];
  try {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    if (typeof data !== 'string') data(written);
    buildSite(typeof data === 'string' ? data : written, folder, isNamed ? origin : '');
    await look({
      folder,
      origin,
      async start(page, path) {
        if (!watched.has(page)) page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
        watched.add(page);
        await page.goto(`${origin}/${path}`);
        await expect(page.locator('html[data-ready]')).toBeAttached();
      },
    });
    expect(errors, 'errors that pages threw').toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(work, { recursive: true, force: true });
  }
}

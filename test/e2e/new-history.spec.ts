/** The history that a stranger begins with: written, built and opened from disk; and built as if it were a large one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { buildSite } from './build-site.ts';

test('a new history builds at once, and its events share pages where there are too many for one each', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const work = mkdtempSync(join(tmpdir(), 'new-history-'));
  const [data, folder] = [join(work, 'data'), join(work, 'dist')];
  const run = (...args: string[]): void => {
    const env = { ...process.env, DATA_DIR: data, ASTRO_TELEMETRY_DISABLED: '1' };
    const done = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(done.status, done.stderr).toBe(0);
  };
  try {
    run('scripts/new-history.ts', data);
    run('scripts/release-data.ts', '2026.1');
    writeFileSync(
      join(data, 'redirects.json'),
      JSON.stringify([{ type: 'event', id: 'bridge-has-lamps', to: 'bridge-gets-lamps' }]),
    );
    // One build for both: the pages of single events are those of every other site.
    const site = join(data, 'site.json');
    writeFileSync(site, JSON.stringify({ ...JSON.parse(readFileSync(site, 'utf8')), eventPages: 2 }));
    run('scripts/check.ts', '--problems');
    buildSite(data, folder);
    await page.goto(pathToFileURL(join(folder, 'ja/index.html')).href);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.locator('.card')).toHaveCount(3);
    await expect(page.locator('a[href*="docs/"]')).toHaveCount(0);
    await page.locator('.card h3 a').nth(1).click();
    await expect(page).toHaveURL(/ja\/events\/1901-6\.html#e-bridge-gets-lamps$/);
    await expect(page.locator('#e-bridge-gets-lamps')).toBeInViewport();
    await expect(page.locator('#e-bridge-gets-lamps .citations li')).toHaveCount(1);
    await page.locator('.neighbours .later a').click();
    await page.locator('#e-bridge-is-renamed').getByRole('link', { name: 'レーン' }).click();
    await expect(page.locator('[data-selection] [data-detail="title"] a')).toHaveAttribute(
      'href',
      /ja\/events\/1901-10\.html#e-bridge-is-renamed$/,
    );
    const open = (path: string) => page.goto(pathToFileURL(join(folder, path)).href);
    await open('about.html');
    await page.getByRole('combobox').fill('lamps');
    await page.locator('[role="option"]').first().click();
    await expect(page).toHaveURL(/events\/1901-6\.html#e-bridge-gets-lamps$/);
    await open('events/bridge-has-lamps.html');
    await expect(page).toHaveURL(/events\/1901-6\.html#e-bridge-gets-lamps$/);
    // What was pinned while events had embeds stays, and leads to where they are told now.
    await open('v/2026.1/embed/event/bridge-gets-lamps.html');
    await expect(page.locator('h1 a')).toHaveAttribute('href', /events\/1901-6\.html#e-bridge-gets-lamps$/);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

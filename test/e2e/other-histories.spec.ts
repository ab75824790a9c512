/** Other histories on the same code: built from folders of their own, read, filtered, searched, and looked at by axe. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { bridges, writeFolder } from '../other-histories.ts';
import { withBuiltSite, type BuiltSite } from './build-site.ts';

test.describe.configure({ timeout: 240_000 });

/** The great bridges in some languages, as a site. */
const withBridges = (languages: readonly string[], look: (site: BuiltSite) => Promise<void>): Promise<void> =>
  withBuiltSite((data) => writeFolder(data, bridges(languages)), look);

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary ?? ''}`);
}

const found = (page: Page) => page.locator('[role="option"]');

test('a history in one language, without companies, charts and stages, has no page and no link for them', async ({
  page,
}) => {
  await withBridges(['en'], async ({ folder, start }) => {
    for (const path of ['ja', 'companies', 'charts', 'disagreements.html'])
      expect(existsSync(join(folder, path))).toBe(false);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    for (const path of pages)
      expect(readFileSync(join(folder, path), 'utf8'), path).not.toMatch(/hreflang|data-language/);

    for (const path of [
      'index.html',
      'lanes.html',
      'compare.html',
      'as-of.html',
      'projects/index.html',
      'about.html',
    ]) {
      await start(page, path);
      expect(await violationsOf(page), path).toEqual([]);
      const empty = await page
        .locator('h1, h2, h3, nav a, footer a')
        .evaluateAll((all) =>
          all.filter((one) => one.textContent.trim() === '' && one.checkVisibility()).map((one) => one.outerHTML),
        );
      expect(empty, path).toEqual([]);
    }
    await start(page, 'index.html');
    await page.locator('[data-facet="project"] [data-value="forth-bridge"]').click();
    await expect(page).toHaveURL(/project=forth-bridge/);
    await expect(page.locator('[data-status]').first()).toContainText('1 of 4');
    await page.locator('input[role="combobox"]').fill('menai');
    await expect(found(page).first()).toContainText('Menai Bridge');
  });
});

test('a history in three languages speaks each, with words of its own or in English', async ({ page }) => {
  await withBridges(['de', 'en', 'ar'], async ({ start }) => {
    await start(page, 'index.html');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('.site-nav')).toContainText('Zeitachse');
    await expect(page.locator('.card').filter({ hasText: 'Forth-Brücke' })).toContainText('4. März 1890');
    expect(await page.locator('a[data-language]').allTextContents()).toEqual(
      ['EN', 'AR'].map((tag) => expect.stringContaining(tag)),
    );
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('[data-facet="project"] [data-value="tay-bridge"]').click();
    await expect(page.locator('[data-status]').first()).toContainText('1 von 4 Ereignissen');
    await page.locator('input[role="combobox"]').fill('brucke');
    await expect(found(page).filter({ hasText: 'Menai-Brücke' }).first()).toBeVisible();

    await page.locator('a[data-language][hreflang="ar"]').click();
    await expect(page).toHaveURL(/\/ar\/index\.html\?project=tay-bridge/);
    await expect(page.locator('html[data-ready]')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('.site-nav')).toContainText('Timeline');
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('input[role="combobox"]').fill('ميناي');
    await expect(found(page).first()).toContainText('جسر ميناي');
    await start(page, 'ar/lanes.html');
    expect(await violationsOf(page)).toEqual([]);
  });
});

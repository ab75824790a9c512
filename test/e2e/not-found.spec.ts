/** What a host shows for an address that does not exist: at any depth, it finds the site and searches it. */
import { createSiteServer } from '../../scripts/site-server.ts';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { FOLDER } from './site.ts';

for (const prefix of ['', '/a/b/c'])
  for (const [lost, lang] of [
    ['promethius.html', 'en'],
    ['no/such/folder/promethius', 'en'],
    ['ja/events/deep/promethius.html', 'ja'],
  ] as const)
    test(`${prefix}/${lost} leads to what may have been meant`, async ({ page }) => {
      const server = createSiteServer(FOLDER, prefix);
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const root = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${prefix}/`;
      const answer = await page.goto(root + lost);
      expect(answer?.status()).toBe(404);
      await expect(page).toHaveURL(new RegExp(`^${root}${lang === 'en' ? '' : 'ja/'}404\\.html`));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('[data-lost]')).toContainText(lost);
      await expect(page.locator('[role="option"]').first()).toContainText('Prometheus');
      await page.keyboard.press('Escape');
      await page.locator('main a').first().click();
      await expect(page).toHaveURL(/\?q=promethius$/);
      await expect(page.locator('[data-view="chronicle"]')).toBeVisible();
      server.closeAllConnections();
      server.close();
    });

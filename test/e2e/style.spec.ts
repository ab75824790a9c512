/** Light and dark: by the system, by choice, by the address. */
import type { Locator, Page } from '@playwright/test';
import { queryOf } from './marks.ts';
import { expect, test, WAYS } from './site.ts';

const summary = (page: Page): Locator => page.locator('[data-style-choice] summary');
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choose = async (page: Page, name: string): Promise<void> => {
  await summary(page).click();
  await page.getByRole('radio', { name }).check();
  await page.keyboard.press('Escape');
};

const LIGHT = 'rgb(255, 253, 248)';
const DARK = 'rgb(22, 23, 26)';

for (const way of WAYS)
  test.describe(way, () => {
    test.use({ way });

    test('a choice holds on every page, in both languages, until it is taken back', async ({ page, site }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await site.start('index.html');
      expect(await paper(page)).toBe(LIGHT);
      await choose(page, 'Dark');
      expect(await paper(page)).toBe(DARK);
      await site.start('ja/lanes.html');
      expect(await paper(page)).toBe(DARK);
      await summary(page).click();
      await expect(page.getByRole('radio', { name: 'ダーク' })).toBeChecked();
      await page.getByRole('radio', { name: '端末の設定に合わせる' }).check();
      expect(await paper(page)).toBe(LIGHT);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paper(page)).toBe(DARK);
      await page.reload();
      expect(await paper(page)).toBe(DARK);
    });
  });

test('the address wins and is kept, until the reader chooses otherwise', async ({ page, site }) => {
  await site.start('index.html');
  await choose(page, 'Dark');
  await site.start('index.html?style=light');
  expect(await paper(page)).toBe(LIGHT);
  await page.locator('a[data-language]').click();
  await expect(page.locator('html[lang="ja"][data-ready]')).toBeAttached();
  await expect.poll(() => queryOf(page)).toEqual({ style: 'light' });
  await choose(page, 'ダーク');
  expect(await paper(page)).toBe(DARK);
  await expect.poll(() => queryOf(page)).toEqual({});
});

test('by keyboard: Enter opens, arrows choose, Escape closes', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await site.start('about.html');
  await summary(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await paper(page)).toBe(DARK);
  await page.keyboard.press('Escape');
  await expect(summary(page)).toBeFocused();
  await expect(page.locator('[data-style-choice]')).not.toHaveAttribute('open');
});

test('the choice is there before the first paint', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await site.start('index.html');
  await choose(page, 'Dark');
  await page.route('**/*.js', (route) => route.fulfill({ body: '' }));
  await page.addInitScript(() => {
    // The first frame comes when the style sheets are there, and before anything is painted.
    requestAnimationFrame(() => {
      document.documentElement.dataset.seen = getComputedStyle(document.documentElement).backgroundColor;
    });
  });
  await site.open('lanes.html');
  await expect(page.locator('html')).toHaveAttribute('data-seen', DARK);
});

test('where storage is refused, the choice holds for the page', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await site.start('index.html');
  await choose(page, 'Dark');
  expect(await paper(page)).toBe(DARK);
  await site.start('index.html?style=dark');
  expect(await paper(page)).toBe(DARK);
  await site.start('index.html');
  expect(await paper(page)).toBe(LIGHT);
});

/** The same built folder works at a root, in a sub-path and from disk, in both languages. */
import { KINDS_OF_PAGE, LANGUAGES } from './pages.ts';
import { expect, test, WAYS } from './site.ts';

const KINDS_OF_EMBED = [
  'embed/lanes.html',
  'embed/strip.html',
  'embed/event/kubernetes-1-0.html',
  'embed/company/google.html',
  'embed/project/kubernetes.html',
  'embed/chart/commits.html',
];

for (const way of WAYS) {
  test.describe(way, () => {
    test.use({ way });

    for (const { lang, folder } of LANGUAGES) {
      const path = `${folder}index.html`;
      const other = lang === 'en' ? 'ja' : 'en';

      test(`the front page answers to input in ${lang}`, async ({ page, site }) => {
        await site.open(path);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('html[data-ready]')).toBeAttached();
        await expect(page.locator('h1').first()).toBeVisible();
      });

      test(`the front page leads to the other language from ${lang}`, async ({ page, site }) => {
        await site.open(path);
        await page.locator(`a[hreflang="${other}"]`).first().click();
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await page.locator(`a[hreflang="${lang}"]`).first().click();
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        expect(new URL(page.url()).pathname).toBe(new URL(site.origin + path).pathname);
      });

      // At the root, others open every kind of page.
      if (way !== 'root')
        test(`every kind of page keeps to the site and to its policy in ${lang}`, async ({ page, site }) => {
          for (const kind of [...KINDS_OF_PAGE, ...KINDS_OF_EMBED]) {
            await site.start(folder + kind);
            await expect(page.locator('h1').first(), kind).toBeVisible();
          }
        });

      test(`search, filter, lanes and style keep to the site and to its policy in ${lang}`, async ({ page, site }) => {
        await site.start(`${folder}index.html`);
        await page.locator('[data-facet="company"] button[data-value="google"]').click();
        await expect(page).toHaveURL(/company=google/);
        await page.locator('[data-style-choice] summary').click();
        await page.locator('[data-style-choice] input[value="dark"]').check();
        await expect(page.locator('html')).toHaveAttribute('data-style', 'dark');

        await site.start(`${folder}lanes.html`);
        await page.locator('[data-zoom="in"]').click();
        await expect(page).toHaveURL(/from=/);
        await page.locator('input[role="combobox"]').fill('kubernets');
        await expect(page.locator('[role="option"]').first()).toBeVisible();
        await page.locator('[role="option"][data-event]').first().click();
        await expect(page).toHaveURL(/event=/);
      });
    }
  });
}

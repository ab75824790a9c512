/** The same built folder works at a root, in a sub-path and from disk, in both languages. */
import { expect, test, WAYS } from './site.ts';

const FRONT_PAGES = [
  { lang: 'en', other: 'ja', path: 'index.html' },
  { lang: 'ja', other: 'en', path: 'ja/index.html' },
];

for (const way of WAYS) {
  test.describe(way, () => {
    test.use({ way });

    for (const { lang, other, path } of FRONT_PAGES) {
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

      test(`links of the front page lead to pages in ${lang}`, async ({ page, site }) => {
        await site.open(path);
        const links = await page
          .locator('a[href]')
          .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
        const pages = onePageAFolder(links.filter((link) => link.startsWith(site.origin)));
        expect(pages.length).toBeGreaterThan(1);
        for (const address of pages) {
          await page.goto(address);
          await expect(page.locator('h1').first(), address).toBeVisible();
        }
      });
    }
  });
}

/** The first page that is linked in each folder, without its query and fragment. */
function onePageAFolder(links: readonly string[]): string[] {
  const pages = links.map((link) => link.replace(/[?#].*$/, '')).filter((link) => link.endsWith('.html'));
  return [...new Map(pages.toReversed().map((link) => [link.slice(0, link.lastIndexOf('/')), link])).values()];
}

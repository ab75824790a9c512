/** The data files as a reader finds them, and an event cited. */
import { EVENTS } from './record.ts';
import { LANGUAGES } from './pages.ts';
import { expect, test, WAYS } from './site.ts';

const ID = 'kubernetes-1-0';
const event = EVENTS.find(({ id }) => id === ID)!;

for (const { lang, folder } of LANGUAGES) {
  test(`every data file is listed, there, and as large as said in ${lang}`, async ({ page, site }) => {
    await site.open(`${folder}data/index.html`);
    const rows = page.locator('.data-files tr');
    const links = await rows
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(14);
    expect(new Set(links).size).toBe(links.length);
    for (const [index, link] of links.entries()) {
      const response = await page.request.get(link);
      expect(response.status(), link).toBe(200);
      const said = (await rows.nth(index).locator('td').last().textContent())!;
      const bytes = (await response.body()).length;
      const unit = said.includes('MB') ? 1e6 : 1e3;
      expect(Math.abs(Number.parseFloat(said) * unit - bytes), link).toBeLessThanOrEqual(bytes * 0.05);
    }
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test(`an event is cited as text to copy in ${lang}`, async ({ page, site }) => {
      await site.open(`${folder}events/${ID}.html`);
      await page.locator('#cite summary').click();
      for (const text of await page.locator('#cite pre').all()) await expect(text).toContainText(event.title[lang]);
      await expect(page.locator('#cite pre')).toHaveCount(4);
      await expect(page.locator('#cite').getByRole('button')).toHaveCount(0);
    });
  });
}

for (const way of WAYS)
  test.describe(way, () => {
    test.use({ way, permissions: ['clipboard-read', 'clipboard-write'] });
    test('a citation is copied, and the page says so', async ({ page, site }) => {
      await site.start(`events/${ID}.html`);
      await page.locator('#cite summary').click();
      await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
      await expect(page.locator('#cite').getByText('Copied')).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{kubernetes-1-0,/);
    });
  });

test('what a page tells machines is one JSON value in its head', async ({ page, site }) => {
  for (const [path, type] of [
    ['index.html', 'Dataset'],
    ['ja/data/index.html', 'Dataset'],
    [`ja/events/${ID}.html`, 'Article'],
    ['companies/google.html', 'Article'],
    ['ja/charts/commits.html', 'Article'],
    ['lanes.html', 'WebPage'],
    ['ja/sources.html', 'WebPage'],
  ] as const) {
    await site.open(path);
    const texts = await page.locator('head script[type="application/ld+json"]').allTextContents();
    expect(texts.map((text) => (JSON.parse(text) as Record<string, unknown>)['@type'])).toEqual([type]);
  }
});

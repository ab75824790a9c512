/** Embeds pinned to a release: they show what it showed, however their page is made. */
import { expect, test, WAYS } from './site.ts';

const RELEASE = '2026.1';
const pinned = (view: string): string => `v/${RELEASE}/embed/${view}.html`;

for (const way of WAYS)
  test.describe(way, () => {
    test.use({ way });

    test('a pinned embed keeps what it was asked for, and names its release', async ({ page, site }) => {
      for (const path of [pinned('event/kubernetes-1-0'), `ja/${pinned('company/google')}`, pinned('lanes')]) {
        await site.open(`${path}?style=dark`);
        await expect(page.locator('html[data-ready]')).toBeAttached();
        await expect(page.locator('html')).toHaveAttribute('data-style', 'dark');
        await expect(page.locator('[data-edition]')).toHaveText(new RegExp(`${RELEASE}$`));
        await expect(page.locator('[data-status]')).not.toContainText('release');
        await expect(page.locator('h1')).toBeVisible();
      }
    });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a pinned embed shows its view', async ({ page, site }) => {
    await site.open(pinned('event/kubernetes-1-0'));
    await expect(page.locator('h1')).toContainText('1.0');
    await site.open(`ja/${pinned('strip')}`);
    await expect(page.locator('[data-view="strip"]')).toBeVisible();
  });
});

test('the element pins its frame, also in a sandbox', async ({ page, site }) => {
  // A page that is not the site's, so that its policy does not hold there.
  const body = `<chronicle-embed view="company/google" release="${RELEASE}" height="100">
      <iframe src="${site.origin}${pinned('company/google')}" sandbox="allow-scripts" height="100"></iframe>
    </chronicle-embed>
    <chronicle-embed view="strip" release="${RELEASE}" height="100"></chronicle-embed>
    <script src="${site.origin}embed.js"></script>`;
  await page.route(`${site.origin}host.html`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await site.open('host.html');
  for (const place of [0, 1]) {
    const frame = page.locator('iframe').nth(place);
    await expect(frame.contentFrame().locator('[data-edition]')).toHaveText(new RegExp(`${RELEASE}$`));
    await expect.poll(() => frame.evaluate((one) => one.clientHeight)).toBeGreaterThan(200);
  }
  expect(await page.locator('iframe').nth(1).getAttribute('src')).toContain(pinned('strip'));
});

test('the page where embeds are made pins what stands in a frame', async ({ page, site }) => {
  await site.start('embed/index.html#lanes');
  const snippet = page.locator('.snippet:not([hidden]) pre');
  await page.selectOption('[name="release"]', { index: 1 });
  await expect(snippet).toContainText('/v/20');
  await expect(page.locator('.preview iframe')).toHaveAttribute('src', /\/v\/20\d\d\.\d+\/embed\/lanes\.html/);
  await page.getByText('Markdown', { exact: true }).first().click();
  await expect(snippet).not.toContainText('/v/20');
  await expect(page.locator('[name="release"]')).toBeHidden();
});

test('the changes are told from the first release on', async ({ page, site }) => {
  for (const path of ['changes.html', 'ja/changes.html']) {
    await site.open(path);
    const first = page.locator('main section').last();
    await expect(first).toHaveAttribute('id', RELEASE);
    await expect(first.locator('.told')).toContainText(/\d{3}/);
  }
});

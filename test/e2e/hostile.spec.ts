/** Addresses that nobody should write: the page keeps what it knows, says what it dropped, and takes no markup. */
import { EVENTS } from './record.ts';
import { expect, test } from './site.ts';

/** The query, and what the status line must name of it. */
const ADDRESSES: readonly (readonly [query: string, named: readonly string[]])[] = [
  ['company=%3Cscript%3Ewindow.pwned%3D1%3C%2Fscript%3E', ['company=<script>window.pwned']],
  [
    'from=2099&to=2018-02-31&event=%22%3E%3Cimg%20src%3Dx%20onerror%3D%22window.pwned%3D1%22%3E',
    ['from=2099', 'to=2018-02-31', 'event="><img src=x onerror='],
  ],
  ['company=%E0%A4%A&%E0%A4%A=1&%=%&=&&&kind=%00', ['company=%E0%A4%A', '%E0%A4%A=1', '%=%']],
  ['__proto__=1&company=__proto__&event=constructor', ['__proto__=1', 'company=__proto__', 'event=constructor']],
  [
    'at=2016&at=2017&from=2018&to=2014&lanes=moon&style=pink&company.all=yes&event=',
    ['at=2017', 'to=2014', 'lanes=moon', 'style=pink', 'company.all=yes'],
  ],
];

for (const path of ['index.html', 'ja/lanes.html', 'companies/google.html']) {
  test(`${path} takes any address`, async ({ page, site }) => {
    for (const [query, named] of ADDRESSES) {
      await site.start(`${path}?${query}`);
      const status = page.locator('[data-status]');
      if (path !== 'companies/google.html') for (const part of named) await expect(status).toContainText(part);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      await expect(page.locator('[data-status] :not(button)')).toHaveCount(0);
      await expect(page.locator('body script:not([src], [type="application/json"])')).toHaveCount(0);
      await expect(page.locator('a[data-language]')).not.toHaveAttribute('href', /pwned|%E0|proto|2099/);
    }
  });
}

test('what is known beside the unknown is kept', async ({ page, site }) => {
  await site.start('index.html?company=google,nobody&utm_source=mail');
  const status = page.locator('[data-status]');
  await expect(status).toContainText('utm_source=mail, company=nobody');
  await expect(status).toContainText(`of ${String(EVENTS.length)} events`);
  await expect(page.locator('[data-value="google"]')).toHaveAttribute('aria-pressed', 'true');
});

test('ten kilobytes of search text are cut, not choked on', async ({ page, site }) => {
  for (const text of ['x'.repeat(10_000), encodeURIComponent('"<'.repeat(2_500)), 'a+'.repeat(5_000)]) {
    await site.start(`index.html?q=${text}`);
    const all = page.locator('[data-status] button');
    await all.click();
    await expect(all).toBeHidden();
    await expect(page.locator('#e-kubernetes-1-0')).toBeVisible();
  }
});

test('a fragment that names nothing changes nothing', async ({ page, site }) => {
  await site.start('lanes.html#%E0%A4%A"><script>');
  await expect(page.locator('[data-view="lanes"] [data-event]').first()).toBeVisible();
});

/** What is printed: black on white, without what only a screen can use. */
import { EVENTS, eventsWhere, hasAny } from './record.ts';
import { expect, test } from './site.ts';

for (const path of ['index.html', 'ja/lanes.html', 'ja/print.html', 'events/kubernetes-1-0.html'])
  test(`${path} prints without controls, dark on white, also for those who chose dark`, async ({ page, site }) => {
    await site.start(`${path}?style=dark`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(
      page.locator('button:visible, input:visible, .site-nav:visible, dialog:visible, .chip:visible'),
    ).toHaveCount(0);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await expect(page.locator('h1')).toBeVisible();
  });

test('the lanes are followed by a list of the events that they show', async ({ page, site }) => {
  await site.start('lanes.html?company=google');
  await expect(page.locator('.print-list')).toHaveCount(0);
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  const items = page.locator('.print-list li');
  await expect(items).toHaveCount(eventsWhere(hasAny('google')).length);
  await expect(items.filter({ hasText: 'events/kubernetes-1-0.html#sources' })).toContainText('21 July 2015');
  await page.evaluate(() => {
    dispatchEvent(new Event('afterprint'));
  });
  await expect(page.locator('.print-list')).toHaveCount(0);
});

test('the page for paper has the lanes, and every event with its sources and their addresses', async ({
  page,
  site,
}) => {
  await site.open('print.html');
  await expect(page.locator('[data-view="lanes"] svg.lanes')).toBeVisible();
  await expect(page.locator('.paper-list article')).toHaveCount(EVENTS.length);
  const without = await page
    .locator('.paper-list article')
    .evaluateAll((all) => all.filter((one) => !one.querySelector('.citations li')).length);
  expect(without).toBe(0);
  expect(await page.locator('.paper-list a[href^="http"]').count()).toBeGreaterThan(EVENTS.length);
});

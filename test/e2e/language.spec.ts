/** Changing the language changes nothing else. */
import { brightMarks, queryOf, shownCards } from './marks.ts';
import { expect, test } from './site.ts';

const WHOLE = 'company=cncf,google&kind=release&at=2017-06-29&event=kubernetes-1-7&style=dark';

test('the whole view of the front page stays', async ({ page, site }) => {
  await site.start(`index.html?${WHOLE}`);
  const [query, cards] = [queryOf(page), await shownCards(page)];
  for (const lang of ['ja', 'en']) {
    await page.locator('a[data-language]').click();
    await expect(page.locator(`html[lang="${lang}"][data-ready]`)).toBeAttached();
    expect(queryOf(page)).toEqual(query);
    expect(await shownCards(page)).toEqual(cards);
    await expect(page.locator('#e-kubernetes-1-7')).toBeInViewport();
  }
});

test('what was chosen after the page had opened stays as well', async ({ page, site }) => {
  await site.start('ja/lanes.html');
  await page.locator('[data-grouping="company"]').click();
  await page.locator('[data-facet] [data-value="google"]').click();
  const marks = await brightMarks(page, 'lanes');
  await page.locator('a[data-language]').click();
  await expect(page.locator('html[lang="en"][data-ready]')).toBeAttached();
  expect(queryOf(page)).toEqual({ company: 'google', lanes: 'company' });
  expect(await brightMarks(page, 'lanes')).toEqual(marks);
});

test('a page of an event leads to the same event', async ({ page, site }) => {
  await site.start('events/kubernetes-1-0.html?style=dark');
  await page.locator('a[data-language]').click();
  await expect(page).toHaveURL(`${site.origin}ja/events/kubernetes-1-0.html?style=dark`);
});

test('both days of the landscape stay', async ({ page, site }) => {
  await site.start('as-of.html?from=2017-08-09&at=2018-03-06');
  await page.locator('a[data-language]').click();
  await expect(page.locator('html[lang="ja"][data-ready]')).toBeAttached();
  expect(queryOf(page)).toEqual({ from: '2017-08-09', at: '2018-03-06' });
  await expect(page.locator('h1')).toHaveText('2018年3月6日の勢力図');
  await expect(page.locator('.changes h2')).toHaveText('2017年8月9日から2018年3月6日までの変化');
});

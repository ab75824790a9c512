/** Two companies or projects side by side. */
import type { Page } from '@playwright/test';
import { queryOf } from './marks.ts';
import { EVENTS, hasAny } from './record.ts';
import { expect, test } from './site.ts';

const chosen = (page: Page): Promise<string[]> =>
  page.locator('.pair-choice select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
const lanes = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-view="lanes"] g.lane').evaluateAll((all) => all.map((one) => one.getAttribute('data-lane')));
/** How many events the list has of the first, of the second, and of both. */
const counts = (page: Page): Promise<number[]> =>
  Promise.all(['one', 'other', 'both'].map((side) => page.locator(`.in-turn li.${side}`).count()));

const [google, amazon] = [hasAny('google'), hasAny('aws')];
const expected = [
  EVENTS.filter((event) => google(event) && !amazon(event)).length,
  EVENTS.filter((event) => amazon(event) && !google(event)).length,
  EVENTS.filter((event) => google(event) && amazon(event)).length,
];

test('two are chosen, swapped, kept in the address and by the history of the browser', async ({ page, site }) => {
  await site.start('compare.html');
  const built = await chosen(page);
  await page.getByLabel('One', { exact: true }).selectOption('google');
  await page.getByLabel('The other').selectOption('aws');
  expect(queryOf(page)).toEqual({ a: 'google', b: 'aws' });
  await expect(page.locator('h1')).toHaveText('Google and AWS side by side');
  await expect(page).toHaveTitle(/^Google and AWS side by side \| /);
  await expect(page.locator('[data-compare="spoken"]')).toContainText(`${String(expected[2])} events in which both`);
  expect(await lanes(page)).toEqual(['google', 'aws']);
  expect(await counts(page)).toEqual(expected);

  await page.getByRole('button', { name: 'Swap' }).click();
  expect(queryOf(page)).toEqual({ a: 'aws', b: 'google' });
  expect(await lanes(page)).toEqual(['aws', 'google']);
  await page.getByLabel('One', { exact: true }).selectOption('google');
  expect(await chosen(page)).toEqual(['google', 'aws']);
  for (const before of [['aws', 'google'], ['google', 'aws'], undefined, built]) {
    await page.goBack();
    if (before) await expect.poll(() => chosen(page)).toEqual(before);
  }
});

test('an address opens the two in the other language as well, and says what it ignored', async ({ page, site }) => {
  await site.start('compare.html?a=kubernetes&b=gogle');
  await expect(page.locator('[data-status]')).toHaveText('Ignored in the address: b=gogle.');
  expect((await chosen(page))[0]).toBe('kubernetes');
  await page.getByLabel('The other').selectOption('mesos');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const query = queryOf(page);
  expect(Object.keys(query).sort()).toEqual(['a', 'b', 'from', 'to']);
  await page.locator('a[data-language]').click();
  await expect(page.locator('html[lang="ja"][data-ready]')).toBeAttached();
  expect(queryOf(page)).toEqual(query);
  await expect(page.locator('h1')).toHaveText('KubernetesとMesosの比較');
});

test('the page of a company leads to comparisons and to its events on the other views', async ({ page, site }) => {
  await site.start('companies/google.html');
  const links = page.locator('.leads a');
  await expect(links).toHaveCount(6);
  await links.nth(2).click();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  expect(await chosen(page)).toEqual(['google', queryOf(page)['b']]);
});

/** The search field: a combobox that forgives, by keyboard and by pointer. */
import type { Locator, Page } from '@playwright/test';
import { litMarks, queryOf } from './marks.ts';
import { expect, test } from './site.ts';

const field = (page: Page): Locator => page.locator('input[role="combobox"][type="search"]');
const options = (page: Page): Locator => page.locator('[role="option"]');

/** What is typed, and what must be among the first results. */
const TYPED = [
  ['kubernets', '[data-project="kubernetes"]'],
  ['promethius', '[data-project="prometheus"]'],
  ['k8s', '[data-project="kubernetes"]'],
  ['クバネティス', '[data-project="kubernetes"]'],
  ['ｋｕｂｅｒｎｅｔｅｓ', '[data-project="kubernetes"]'],
  ['卒業', '[data-event="kubernetes-graduates"]'],
  ['mesosphere 改名', '[data-event="mesosphere-renamed-d2iq"]'],
] as const;

for (const path of ['index.html', 'ja/index.html']) {
  test(`forgives spelling, width and language on ${path}`, async ({ page, site }) => {
    await site.start(path);
    for (const [text, expected] of TYPED) {
      await field(page).fill(text);
      await expect(page.locator(`[role="option"]${expected}`), text).toBeVisible();
    }
  });
}

test('"/" leads to the field, arrows through the results', async ({ page, site }) => {
  await site.start('index.html');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('kubernetes 1');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(page.getByRole('listbox')).toBeVisible();
  const last = (await options(page).count()) - 1;
  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', last],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key);
    const chosen = options(page).nth(index);
    await expect(chosen).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveCount(1);
  }
});

test('Enter selects an event where the timeline is', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('mesosphere 改名');
  await field(page).press('ArrowDown');
  const event = await options(page).first().getAttribute('data-event');
  await field(page).press('Enter');
  expect(queryOf(page)['event']).toBe(event);
  await expect(page.locator(`#e-${String(event)}`)).toBeInViewport();
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('Enter opens the page of an event, elsewhere, and of a project, anywhere', async ({ page, site }) => {
  await site.start('ja/companies/google.html');
  await field(page).fill('mesosphere 改名');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site.origin}ja/events/mesosphere-renamed-d2iq.html`);
  await site.start('index.html');
  await field(page).fill('k8s');
  await page.locator('[role="option"][data-project="kubernetes"]').click();
  await expect(page).toHaveURL(`${site.origin}projects/kubernetes.html`);
});

test('Escape closes, a second one empties, and Enter then does nothing', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('google');
  await field(page).press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('google');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).press('Enter');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await field(page).press('Enter');
  await field(page).press('ArrowDown');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  expect(page.url()).toBe(`${site.origin}index.html`);
});

test('an arrow opens the results again', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('google');
  await field(page).press('Escape');
  await field(page).press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('what matched is marked, and the number of results is told', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('ｋｕｂｅｒｎｅｔｅｓ');
  const first = page.locator('[role="option"][data-project="kubernetes"] mark');
  await expect(first).toHaveText('Kubernetes');
  await expect(page.locator('[data-search-status]')).toContainText(String(await options(page).count()));
  await field(page).fill('qqqqzzzzxxxx');
  await expect(options(page)).toHaveCount(0);
  await expect(page.locator('[data-search-status]')).toHaveText('Nothing found.');
});

test('markup that is typed stays text', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('<img src=x onerror=alert(1)>');
  await expect(page.locator('[data-search] img')).toHaveCount(0);
});

test('results light up on the strip, until the list closes', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('mesosphere 改名');
  const found = await page
    .locator('[role="option"][data-event]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-event') ?? ''));
  expect(found.length).toBeGreaterThan(0);
  expect(await litMarks(page, 'strip')).toEqual(found.toSorted());
  await field(page).press('Escape');
  expect(await litMarks(page, 'strip')).toEqual([]);
});

test('nothing is searched while an input method composes', async ({ page, site }) => {
  await site.start('ja/index.html');
  await field(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'そつぎょう', selectionStart: 5, selectionEnd: 5 });
  await expect(field(page)).toHaveValue('そつぎょう');
  await expect(page.getByRole('listbox')).toBeHidden();
  await keyboard.send('Input.insertText', { text: '卒業' });
  await expect(field(page)).toHaveValue('卒業');
  await expect(options(page).first()).toBeVisible();
});

test('an event that the filter hides opens on its own page', async ({ page, site }) => {
  await site.start('index.html?company=aws');
  await field(page).fill('mesosphere 改名');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site.origin}events/mesosphere-renamed-d2iq.html`);
});

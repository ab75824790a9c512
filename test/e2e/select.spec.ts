/** Selecting an event: on the lanes, on the strip, and by its address. */
import type { Locator, Page } from '@playwright/test';
import { litMarks, queryOf } from './marks.ts';
import { EVENTS } from './record.ts';
import { expect, test } from './site.ts';

/** An event of several lanes. */
const ID = 'mesosphere-renamed-d2iq';
const event = EVENTS.find(({ id }) => id === ID);
const marks = (page: Page): Locator => page.locator(`[data-view="lanes"] [data-event="${ID}"]`);
const selection = (page: Page): Locator => page.locator('[data-selection]');

for (const lang of ['en', 'ja'] as const) {
  test(`a click on a mark of the lanes selects its event in ${lang}`, async ({ page, site }) => {
    await site.start(lang === 'en' ? 'lanes.html' : 'ja/lanes.html');
    await expect(selection(page)).toBeHidden();
    await marks(page).first().locator('.shape').click();
    expect(queryOf(page)).toEqual({ event: ID });
    await expect(selection(page)).toContainText(event?.title[lang] ?? 'missing');
    expect(await litMarks(page, 'lanes')).toEqual([ID]);
    expect(await marks(page).count()).toBeGreaterThan(1);
    await expect(page.locator('[data-view="lanes"] [data-lit]')).toHaveCount(await marks(page).count());
  });
}

test('Escape, the button and "back" end the selection', async ({ page, site }) => {
  await site.start('lanes.html');
  const select = async (): Promise<void> => {
    await marks(page).first().locator('.shape').click();
    await expect(selection(page)).toBeVisible();
  };
  const expectNone = async (): Promise<void> => {
    await expect(selection(page)).toBeHidden();
    expect(queryOf(page)).toEqual({});
  };
  await select();
  await page.keyboard.press('Escape');
  await expectNone();
  await page.mouse.move(0, 0);
  expect(await litMarks(page, 'lanes')).toEqual([]);
  await select();
  await selection(page).getByRole('button', { name: 'Close' }).click();
  await expectNone();
  await select();
  await page.goBack();
  await expectNone();
  await page.goForward();
  await expect(selection(page)).toBeVisible();
});

test('a selected event leads to its page, by its mark and by its title', async ({ page, site }) => {
  await site.start(`lanes.html?event=${ID}`);
  await marks(page).first().locator('.shape').click();
  await expect(page).toHaveURL(`${site.origin}events/${ID}.html`);
  await site.start(`ja/lanes.html?event=${ID}`);
  await selection(page).getByRole('heading', { level: 2 }).getByRole('link').click();
  await expect(page).toHaveURL(`${site.origin}ja/events/${ID}.html`);
});

test('a selection lasts when lanes are grouped otherwise', async ({ page, site }) => {
  await site.start(`lanes.html?event=${ID}`);
  for (const grouping of ['project', 'company']) {
    await page.locator(`[data-grouping="${grouping}"]`).click();
    expect(queryOf(page)).toEqual({ event: ID, lanes: grouping });
    await page.mouse.move(0, 0);
    expect(await litMarks(page, 'lanes')).toEqual([ID]);
  }
});

test('an address with an event opens the chronicle at its card', async ({ page, site }) => {
  await site.start(`ja/index.html?event=${ID}`);
  await expect(page.locator(`#e-${ID}`)).toBeInViewport();
  await expect(page.locator(`#e-${ID}`)).toHaveAttribute('data-selected');
  expect(await litMarks(page, 'strip')).toEqual([ID]);
});

test('a dot of the strip leads to its card, and "back" to where the reader was', async ({ page, site }) => {
  await site.start('index.html');
  await page.locator('[data-view="strip"] [data-event="docker-1-0"]').first().dispatchEvent('click');
  expect(queryOf(page)).toMatchObject({ event: 'docker-1-0' });
  await expect(page.locator('#e-docker-1-0')).toBeInViewport();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(page.locator('[data-selected]')).toHaveCount(0);
});

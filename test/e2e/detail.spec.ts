/** The detail of the selected event beside the lanes: what it tells, where it leads, and who has the focus. */
import type { Locator, Page } from '@playwright/test';
import { litMarks, queryOf } from './marks.ts';
import { LANGUAGES } from './pages.ts';
import { EVENTS } from './record.ts';
import { expect, test, WAYS } from './site.ts';

/** It changed something, its sources disagree, it followed from others and led to another. */
const ID = 'opentelemetry-merger';
const LED_TO = 'opentelemetry-0-1';
const event = EVENTS.find(({ id }) => id === ID)!;

const panel = (page: Page): Locator => page.locator('[data-selection]');
const heading = (page: Page): Locator => panel(page).getByRole('heading', { level: 2 });
const mark = (page: Page, id = ID): Locator => page.locator(`[data-view="lanes"] a[data-event="${id}"]`).first();
const detail = (page: Page, part: string): Locator => panel(page).locator(`[data-detail="${part}"]`);

for (const way of WAYS)
  test.describe(way, () => {
    test.use({ way });
    for (const { lang, folder } of LANGUAGES)
      test(`tells what the record knows in ${lang}`, async ({ page, site }) => {
        await site.start(`${folder}lanes.html?event=${ID}`);
        await expect(heading(page)).toHaveText(event.title[lang]);
        await expect(detail(page, 'summary')).toHaveText(event.summary[lang]);
        await expect(detail(page, 'sources')).toContainText(String(event.sources.length));
        for (const part of ['disagree', 'effects', 'followed-from', 'led-to', 'meanwhile'])
          await expect(detail(page, part)).toBeVisible();
        const names = await detail(page, 'lanes').getByRole('link').allTextContents();
        expect(names.length).toBe(event.companies.length + event.projects.length);
        await detail(page, 'disagree').click();
        await expect(page).toHaveURL(`${site.origin}${folder}events/${ID}.html#disagreement`);
      });
  });

test('the rest of the detail stays where the texts cannot be had', async ({ page, site }) => {
  // A page that the test's own watch over failed requests does not see.
  const cut = await page.context().newPage();
  await cut.route('**/texts/*.js', (route) => route.abort());
  await cut.goto(`${site.origin}lanes.html?event=${ID}`);
  await expect(detail(cut, 'led-to')).toBeVisible();
  await expect(heading(cut)).toHaveText(event.title.en);
  await expect(detail(cut, 'sources')).toBeHidden();
  await expect(detail(cut, 'disagree')).toBeHidden();
});

test('texts are loaded with the first selection and not before', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/texts/')) asked.push(request.url());
  });
  await site.start('ja/lanes.html');
  expect(asked).toEqual([]);
  await mark(page).locator('.shape').click();
  await expect(detail(page, 'summary')).toHaveText(event.summary.ja);
  expect(asked).toHaveLength(1);
});

test('its links select in place, and "back" returns', async ({ page, site }) => {
  await site.start(`lanes.html?event=${ID}`);
  await detail(page, 'led-to').getByRole('link').click();
  expect(queryOf(page)).toEqual({ event: LED_TO });
  expect(await litMarks(page, 'lanes')).toEqual([LED_TO]);
  await expect(heading(page)).toBeFocused();
  const back = detail(page, 'followed-from').getByRole('link', { name: event.title.en });
  await expect(back).toHaveAttribute('href', `?event=${ID}`);
  await page.goBack();
  expect(queryOf(page)).toEqual({ event: ID });
  await expect(heading(page)).toHaveText(event.title.en);
  await page.goForward();
  await expect(heading(page)).not.toHaveText(event.title.en);
});

test('"earlier" and "later" go through the events that the filter leaves', async ({ page, site }) => {
  const ids = EVENTS.filter(({ companies }) => companies.includes('aws')).map(({ id }) => id);
  await site.start(`lanes.html?company=aws&event=${ids[1]}`);
  const [earlier, later] = ['Earlier', 'Later'].map((name) => panel(page).getByRole('button', { name, exact: true }));
  await later!.click();
  expect(queryOf(page)).toMatchObject({ event: ids[2] });
  await expect(later!).toBeFocused();
  await earlier!.click();
  await earlier!.click();
  expect(queryOf(page)).toMatchObject({ event: ids[0] });
  await expect(earlier!).toBeDisabled();
  await expect(heading(page), 'a button that leads no further hands the focus on').toBeFocused();
});

test('a lane has its own ways to its events, and the way in use keeps the focus', async ({ page, site }) => {
  const ids = EVENTS.filter(({ projects }) => projects.includes('nomad')).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(2);
  await site.start(`lanes.html?event=${ids[0]}`);
  const later = panel(page).getByRole('button', { name: 'Later: Nomad' });
  await later.click();
  expect(queryOf(page)).toEqual({ event: ids[1] });
  await expect(later).toBeFocused();
  await page.keyboard.press('Enter');
  expect(queryOf(page)).toEqual({ event: ids[2] });
});

test('a key takes the focus to the detail and Escape gives it back', async ({ page, site }) => {
  await site.start('lanes.html');
  await mark(page).focus();
  await page.keyboard.press('Enter');
  expect(queryOf(page)).toEqual({ event: ID });
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(heading(page).getByRole('link')).toBeFocused();
  const busy = page.locator('[aria-busy="true"]');
  await expect(busy).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  // Then the lanes are drawn anew.
  await expect(busy).toHaveCount(0);
  await page.waitForTimeout(500);
  await expect(page.locator(`[data-view="lanes"] a[data-event="${ID}"]:focus`)).toHaveCount(1);
});

test('a pointer leaves the focus where it is, and the selection is announced', async ({ page, site }) => {
  await site.start('lanes.html');
  const status = page.locator('[data-selection-status]');
  await expect(status).toHaveText('');
  await page.locator('[data-name="opentelemetry"]').scrollIntoViewIfNeeded();
  await mark(page).locator('.shape').first().click();
  await expect(status).toHaveText(`21 May 2019: ${event.title.en}`);
  await expect(panel(page).locator(':focus')).toHaveCount(0);
  await mark(page, 'docker-1-0').hover();
  await expect(heading(page), 'hovering selects nothing').toHaveText(event.title.en);
});

test('beside the lanes it covers nothing and moves nothing', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await site.start('lanes.html');
  const frame = page.locator('[data-view="lanes"]');
  const before = await frame.boundingBox();
  await mark(page, 'kubernetes-1-0').locator('.shape').click();
  await expect(panel(page)).toBeInViewport();
  const after = await frame.boundingBox();
  expect(after).toEqual(before);
  expect((await panel(page).boundingBox())!.x).toBeGreaterThanOrEqual(after!.x + after!.width);
});

for (const { lang, folder } of LANGUAGES)
  test(`on a phone it is a sheet that leaves the lanes in sight in ${lang}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await site.start(`${folder}lanes.html?event=${ID}`);
    const box = (await panel(page).boundingBox())!;
    expect(Math.round(box.y + box.height)).toBe(844);
    expect(box.height).toBeLessThan(844 / 2);
    const place = async (): Promise<number> => (await mark(page).boundingBox())!.y;
    await expect.poll(place, 'the sheet does not hide the mark').toBeLessThan(box.y - 20);
    expect(await place()).toBeGreaterThan(0);
    const start = await page.evaluate(() => scrollY);
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(start);
    await panel(page).locator('[data-close]').click();
    await expect(panel(page)).toBeHidden();
  });

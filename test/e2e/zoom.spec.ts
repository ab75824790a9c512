/** The lanes as an instrument: zoom, pan, "+n", bands and keys, with the page's own scroll left free. */
import type { Page } from '@playwright/test';
import { queryOf } from './marks.ts';
import { expect, test } from './site.ts';

const MOST_NODES = 1500;

const nodes = (page: Page): Promise<number> => page.locator('[data-view="lanes"] *').count();
const daysInSight = (page: Page): number => {
  const { from = '2013-01-01', to = '2019-12-31' } = queryOf(page);
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
};
const WHOLE = 2556;

async function overPlot(page: Page): Promise<void> {
  const box = (await page.locator('[data-view="lanes"] .plot').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 120);
}

test('a wheel with a modifier zooms about the pointer, and the drawing stays small', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await site.start('lanes.html');
  expect(await nodes(page)).toBeLessThanOrEqual(MOST_NODES);
  await overPlot(page);
  await page.keyboard.down('Control');
  for (let step = 0; step < 8; step++) {
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(30);
    expect(await nodes(page)).toBeLessThanOrEqual(MOST_NODES);
  }
  await page.keyboard.up('Control');
  await expect.poll(() => daysInSight(page)).toBeLessThan(WHOLE / 4);
  await expect(page.locator('[data-view="lanes"] canvas')).toBeHidden();
  expect(await nodes(page)).toBeLessThanOrEqual(MOST_NODES);
  await page.locator('[data-zoom="whole"]').click();
  await expect.poll(() => daysInSight(page)).toBe(WHOLE);
});

test('a wheel alone scrolls the page', async ({ page, site }) => {
  await site.start('lanes.html');
  await overPlot(page);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  expect(queryOf(page)).toEqual({});
});

test('dragging pans, and "back" is not filled with steps', async ({ page, site }) => {
  await site.start('lanes.html?from=2016-01-01&to=2016-12-31');
  const length = await page.evaluate(() => history.length);
  await overPlot(page);
  await page.mouse.down();
  await page.mouse.move(200, 500, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => queryOf(page)['from'] ?? '').toMatch(/^2016-0[2-9]/);
  expect(Math.abs(daysInSight(page) - 366)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('"+n" opens: nearer, and its events come apart', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await site.start('lanes.html');
  const count = page.locator('[data-view="lanes"] .others').filter({ visible: true }).first();
  await count.click();
  await expect.poll(() => daysInSight(page)).toBeLessThan(WHOLE);
});

test('one tab stop; arrows move in time and across lanes, plus zooms, Enter opens, Escape closes', async ({
  page,
  site,
}) => {
  await site.start('ja/lanes.html');
  const frame = page.locator('[data-view="lanes"]');
  await expect(frame.locator('[tabindex="0"]')).toHaveCount(1);
  const first = frame.locator('.lane-name').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('data-on', 'kubernetes');
  await expect(focused).toHaveAttribute('aria-label', /年.*（Kubernetes）/);
  const start = await focused.getAttribute('data-event');
  await page.keyboard.press('ArrowRight');
  await expect(focused).not.toHaveAttribute('data-event', start!);
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('data-on', 'mesos');
  await page.keyboard.press('Home');
  await page.keyboard.press('+');
  await expect.poll(() => daysInSight(page)).toBeLessThan(WHOLE);
  await expect(frame.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('data-on', 'mesos');
  const id = await focused.getAttribute('data-event');
  await page.keyboard.press('Enter');
  expect(queryOf(page)['event']).toBe(id);
  await expect(page.locator('[data-selection]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-selection]')).toBeHidden();
});

test('every event can be reached by keyboard on its lane', async ({ page, site }) => {
  await site.start('projects/etcd.html');
  const stop = page.locator('[data-view="lanes"] .mark');
  const all = new Set<string>();
  await page.locator('.lane-name').first().focus();
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('ArrowRight');
    const mark = page.locator(':focus');
    const label = (await mark.getAttribute('aria-label')) ?? '';
    if (all.has(label)) break;
    all.add(label);
  }
  expect(all.size).toBeGreaterThanOrEqual(await stop.count());
});

test('a band closes to one line and opens again', async ({ page, site }) => {
  await site.start('lanes.html');
  const title = page.locator('[data-band="orchestrators"] .band-title');
  await expect(title).toHaveAttribute('aria-expanded', 'true');
  await title.click();
  await expect(title).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('[data-lane="kubernetes"]')).toHaveCount(0);
  await expect(page.locator('[data-lane="orchestrators-closed"]')).toHaveCount(1);
  await title.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-lane="kubernetes"]')).toHaveCount(1);
});

test('pointing at a lane lights up its kin', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await site.start('lanes.html');
  await page.locator('[data-name="dcos"]').hover();
  await expect(page.locator('[data-name="mesos"]')).toHaveAttribute('data-kin');
  await page.mouse.move(5, 5);
  await expect(page.locator('[data-kin]')).toHaveCount(0);
});

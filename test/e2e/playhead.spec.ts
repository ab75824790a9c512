/** The playhead: scrolling moves it, moving it scrolls. */
import type { Locator, Page } from '@playwright/test';
import { queryOf } from './marks.ts';
import { EVENTS, type RecordedEvent } from './record.ts';
import { expect, test } from './site.ts';

const playhead = (page: Page): Locator => page.locator('.playhead');

/** The day at the playhead, as days since 1970. */
async function dayAt(page: Page): Promise<number> {
  return Number(await playhead(page).getAttribute('aria-valuenow'));
}

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

/** The day that an event is read on: the first that it can mean. */
const startOf = (event: RecordedEvent | undefined): number => (event ? dayOf(event.earliest) : NaN);

/** The middle of the playhead and of a day on the strip, in pixels. */
async function placesOf(page: Page, day: number): Promise<{ head: number; expected: number }> {
  const plot = await page.locator('.strip-plot').boundingBox();
  const head = await playhead(page).boundingBox();
  if (!plot || !head) throw new Error('the strip is not shown');
  const [from, to] = [dayOf('2013-01-01'), dayOf('2020-01-01')];
  return { head: head.x + head.width / 2, expected: plot.x + (plot.width * (day + 0.5 - from)) / (to - from) };
}

test('follows the scrolling, and the address follows it', async ({ page, site }) => {
  await site.start('index.html');
  const start = await dayAt(page);
  await page.locator('#e-kubernetes-1-0').scrollIntoViewIfNeeded();
  await page.mouse.move(600, 600);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => dayAt(page)).toBeGreaterThan(start);
  await expect.poll(() => queryOf(page)['at']).toMatch(/^2015-0[5-9]/);
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await expect.poll(() => dayAt(page)).toBe(start);
  expect(queryOf(page)['at'], 'the header keeps the place that was read last').toMatch(/^2015-/);
});

test('is a slider: arrow keys go from event to event', async ({ page, site }) => {
  const start = EVENTS.findIndex(({ id }) => id === 'kubernetes-1-0');
  await site.start('index.html?event=kubernetes-1-0');
  await playhead(page).focus();
  for (const [key, place] of [
    ['ArrowRight', 1],
    ['ArrowUp', 2],
    ['ArrowRight', 3],
    ['ArrowLeft', 2],
    ['ArrowDown', 1],
  ] as const) {
    await page.keyboard.press(key);
    const event = EVENTS[start + place];
    await expect.poll(() => dayAt(page), key).toBe(startOf(event));
    await expect(page.locator(`#e-${String(event?.id)}`)).toBeInViewport();
  }
});

test('reaches both ends, and every event on the way', async ({ page, site }) => {
  await site.start('index.html');
  const head = playhead(page);
  await head.focus();
  await page.keyboard.press('End');
  for (const back of [1, 2, 3, 4, 5]) {
    const event = EVENTS.at(-back);
    await expect.poll(() => dayAt(page)).toBe(startOf(event));
    await expect(page.locator(`#e-${String(event?.id)}`)).toBeInViewport();
    await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('Home');
  await expect(head).toHaveAttribute('aria-valuetext', '2003');
  await expect(head).toHaveText('‹ 2003');
  await expect(head).toHaveAttribute('aria-valuenow', (await head.getAttribute('aria-valuemin')) ?? 'missing');
  await expect(page.locator(`#e-${String(EVENTS[0]?.id)}`)).toBeInViewport();
});

test('dragging it scrolls, and so does a click on the strip', async ({ page, site }) => {
  await site.start('index.html');
  const plot = await page.locator('.strip-plot').boundingBox();
  const head = await playhead(page).boundingBox();
  if (!plot || !head) throw new Error('the strip is not shown');
  const y = plot.y + plot.height / 2;
  await page.mouse.move(head.x + head.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width / 2, y, { steps: 4 });
  await page.mouse.up();
  const middle = (dayOf('2013-01-01') + dayOf('2019-12-31')) / 2;
  await expect.poll(async () => Math.abs((await dayAt(page)) - middle)).toBeLessThan(40);
  await expect.poll(() => queryOf(page)['at']).toMatch(/^2016-0[5-9]/);
  await page.mouse.click(plot.x + plot.width * 0.25, plot.y + 0.5);
  await expect.poll(async () => Math.abs((await dayAt(page)) - dayOf('2014-10-01'))).toBeLessThan(40);
});

test('an address with a day opens there', async ({ page, site }) => {
  await site.start('ja/index.html?at=2018-03-06');
  await expect(page.locator('#e-kubernetes-graduates')).toBeInViewport();
  await expect.poll(() => dayAt(page)).toBe(dayOf('2018-03-06'));
});

test('an address can name a day before the strip begins, if the record has it', async ({ page, site }) => {
  await site.start('index.html?at=2011-04-27');
  await expect(page.locator('#e-mesos-enters-apache-incubator')).toBeInViewport();
  await expect(playhead(page)).toHaveText('‹ 2011');
  expect(await dayAt(page)).toBe(dayOf('2011-04-27'));
  const { head, expected } = await placesOf(page, dayOf('2013-01-01') - 0.5);
  expect(Math.abs(head - expected)).toBeLessThan(1);
  await page.reload();
  await expect(playhead(page)).toHaveText('‹ 2011');
  await site.start('index.html?at=1999');
  await expect(page.locator('[data-status]')).toContainText('at=1999');
});

test('moves a part of the way while the page scrolls from one event to the next', async ({ page, site }) => {
  await site.start('index.html?at=2016-01-01');
  const days = await page.evaluate(async () => {
    const seen: number[] = [];
    for (let i = 0; i < 60; i++) {
      scrollBy({ top: 20, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      seen.push(Number(document.querySelector('.playhead')?.getAttribute('aria-valuenow')));
    }
    return seen;
  });
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  const known = new Set(EVENTS.map(startOf));
  expect(days.some((day) => !known.has(day))).toBe(true);
});

test('Page Up and Page Down go by months, with Shift by years', async ({ page, site }) => {
  await site.start('index.html?at=2015-07-21');
  await playhead(page).focus();
  for (const [key, day] of [
    ['PageUp', '2015-08-21'],
    ['Shift+PageUp', '2016-08-21'],
    ['PageDown', '2016-07-21'],
    ['Shift+PageDown', '2015-07-21'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await dayAt(page), key).toBe(dayOf(day));
  }
});

test('focus on the strip leaves the page where it is read', async ({ page, site }) => {
  await site.start('index.html?at=2015-07-21');
  const before = await page.evaluate(() => scrollY);
  await playhead(page).focus();
  // A scroll that focus begins is smooth: it shows some frames later.
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('stays under the pointer that drags it, also against a wheel', async ({ page, site }) => {
  await site.start('index.html?at=2014-02-01');
  const plot = await page.locator('.strip-plot').boundingBox();
  const head = await playhead(page).boundingBox();
  if (!plot || !head) throw new Error('the strip is not shown');
  const y = plot.y + 40;
  await page.mouse.move(head.x + head.width / 2 + 6, y);
  await page.mouse.down();
  for (const x of [200, 555, 900, 431]) {
    await page.mouse.move(plot.x + x, y, { steps: 3 });
    await expect.poll(async () => Math.abs((await placesOf(page, 0)).head - (plot.x + x - 6))).toBeLessThan(2);
  }
  const held = await dayAt(page);
  await page.mouse.wheel(0, 900);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await dayAt(page)).toBe(held);
  await page.mouse.up();
  await page.mouse.wheel(0, 900);
  await expect.poll(() => dayAt(page)).toBeGreaterThan(held);
});

test('what is in sight is shaded from the playhead on', async ({ page, site }) => {
  await site.start('index.html?at=2017-08-09');
  const { head } = await placesOf(page, 0);
  const sight = await page.locator('.sight').boundingBox();
  expect(Math.abs((sight?.x ?? 0) - head)).toBeLessThan(1);
  expect(sight?.width).toBeGreaterThan(1);
  expect(sight?.width).toBeLessThan(60);
});

test('stays at its day when a filter hides what was read', async ({ page, site }) => {
  await site.start('index.html?at=2016-06-20');
  // A real click would have the page scrolled first.
  await page.locator('[data-facet="company"] [data-value="google"]').dispatchEvent('click');
  expect(Math.abs((await dayAt(page)) - dayOf('2016-06-20'))).toBeLessThan(2);
  await page.goBack();
  await expect.poll(async () => Math.abs((await dayAt(page)) - dayOf('2016-06-20'))).toBeLessThan(2);
});

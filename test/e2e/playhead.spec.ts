/** The playhead: scrolling moves it, moving it scrolls. */
import type { Page } from '@playwright/test';
import { queryOf } from './marks.ts';
import { EVENTS, type RecordedEvent } from './record.ts';
import { expect, test } from './site.ts';

/** The day at the playhead, as days since 1970. */
async function dayAt(page: Page): Promise<number> {
  return Number(await page.getByRole('slider').getAttribute('aria-valuenow'));
}

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

/** The day in the middle of what is known of an event's date. */
const middleOf = (event: RecordedEvent | undefined): number =>
  event ? (dayOf(event.earliest) + dayOf(event.latest)) >> 1 : NaN;

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
  await page.getByRole('slider').focus();
  for (const [key, place] of [
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['ArrowRight', 3],
    ['ArrowLeft', 2],
    ['ArrowUp', 1],
  ] as const) {
    await page.keyboard.press(key);
    const event = EVENTS[start + place];
    await expect.poll(() => dayAt(page), key).toBe(middleOf(event));
    await expect(page.locator(`#e-${String(event?.id)}`)).toBeInViewport();
  }
});

test('reaches both ends, and every event on the way', async ({ page, site }) => {
  await site.start('index.html');
  const head = page.getByRole('slider');
  await head.focus();
  await page.keyboard.press('End');
  for (const back of [1, 2, 3, 4, 5]) {
    const event = EVENTS.at(-back);
    await expect.poll(() => dayAt(page)).toBe(middleOf(event));
    await expect(page.locator(`#e-${String(event?.id)}`)).toBeInViewport();
    await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('Home');
  await expect(head).toHaveAttribute('aria-valuetext', '1 January 2013');
  await expect(head).toHaveAttribute('aria-valuenow', (await head.getAttribute('aria-valuemin')) ?? 'missing');
  await expect(page.locator(`#e-${String(EVENTS[0]?.id)}`)).toBeInViewport();
});

test('dragging it scrolls, and so does a click on the strip', async ({ page, site }) => {
  await site.start('index.html');
  const plot = await page.locator('.strip-plot').boundingBox();
  const head = await page.getByRole('slider').boundingBox();
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

/** The range on the strip: by mouse, touch and keyboard, in the address and in words. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import { brightMarks, queryOf, shownCards } from './marks.ts';
import { EVENTS, eventsWhere, hasDot } from './record.ts';
import { expect, test } from './site.ts';

const plot = (page: Page): Locator => page.locator('.strip-plot');
const clear = (page: Page): Locator => page.locator('[data-clear-range]');
const handle = (page: Page, bound: 'from' | 'to'): Locator => page.locator(`[data-bound="${bound}"]`);
const within = (from: string, to: string): string[] =>
  eventsWhere(({ earliest, latest }) => latest >= from && earliest <= to);

const DAY = 86_400_000;
const FIRST = Date.parse('2013-01-01') / DAY;
const DAYS = Date.parse('2020-01-01') / DAY - FIRST;

/** The place of a day's noon on the strip, below its middle where no dots are in the way of a test. */
async function pointOf(page: Page, day: string): Promise<{ x: number; y: number }> {
  const box = await plot(page).boundingBox();
  if (!box) throw new Error('the strip is not shown');
  return { x: box.x + (box.width * (Date.parse(day) / DAY + 0.5 - FIRST)) / DAYS, y: box.y + box.height * 0.55 };
}

async function dragAcross(page: Page, from: string, to: string): Promise<void> {
  const [a, b] = [await pointOf(page, from), await pointOf(page, to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 5 });
  await page.mouse.up();
}

test('a drag across the strip chooses the months it crosses', async ({ page, site }) => {
  await site.start('index.html');
  await expect(clear(page)).toBeHidden();
  await dragAcross(page, '2015-03-10', '2016-08-12');
  await expect.poll(() => queryOf(page)).toEqual({ from: '2015-03-01', to: '2016-08-31' });
  const expected = within('2015-03-01', '2016-08-31');
  expect(await shownCards(page)).toEqual(expected);
  const dots = new Set(eventsWhere(hasDot));
  expect(await brightMarks(page, 'strip')).toEqual(expected.filter((id) => dots.has(id)));
  await expect(page.locator('[data-status]')).toContainText(`${String(expected.length)} of ${String(EVENTS.length)}`);
  await expect(page.locator('[data-status]')).toContainText('Mar 2015 – Aug 2016');
  await expect(clear(page)).toContainText('Mar 2015 – Aug 2016');
  await clear(page).click();
  await expect.poll(() => queryOf(page)).toEqual({});
  expect(await shownCards(page)).toHaveLength(EVENTS.length);
  await expect(handle(page, 'from')).toBeFocused();
  await page.goBack();
  await expect.poll(() => queryOf(page)).toEqual({ from: '2015-03-01', to: '2016-08-31' });
  expect(await shownCards(page)).toEqual(expected);
});

test('backwards, and from a dot, a drag does the same and opens nothing', async ({ page, site }) => {
  await site.start('index.html');
  const dot = await page.locator('[data-view="strip"] [data-event="kubernetes-1-0"] circle').first().boundingBox();
  const end = await pointOf(page, '2014-05-20');
  if (!dot) throw new Error('the dot is not shown');
  await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => queryOf(page)).toEqual({ from: '2014-05-01', to: '2015-07-31' });
  await page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2);
  await expect.poll(() => queryOf(page), 'a click still selects').toMatchObject({ event: 'kubernetes-1-0' });
});

test('a click goes to a day and leaves all years', async ({ page, site }) => {
  await site.start('index.html');
  const { x, y } = await pointOf(page, '2016-03-18');
  await page.mouse.click(x, y + 4);
  await expect.poll(() => queryOf(page)['at']).toMatch(/^2016-03-(1[6-9]|20)$/);
  await expect.poll(() => Object.keys(queryOf(page))).toEqual(['at']);
});

test('handles move one end, and Escape takes a drag back', async ({ page, site }) => {
  await site.start('index.html?from=2015-03-01&to=2016-08-31');
  const grab = async (bound: 'from' | 'to', day: string): Promise<void> => {
    const box = await handle(page, bound).boundingBox();
    if (!box) throw new Error('no handle');
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move((await pointOf(page, day)).x, box.y + 8, { steps: 4 });
  };
  await grab('from', '2014-01-05');
  await page.mouse.up();
  await expect.poll(() => queryOf(page)).toEqual({ from: '2014-01-01', to: '2016-08-31' });
  await grab('to', '2019-12-30');
  await page.mouse.up();
  await expect.poll(() => queryOf(page), 'an end of all years needs no name').toEqual({ from: '2014-01-01' });
  await grab('to', '2017-05-30');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => queryOf(page)).toEqual({ from: '2014-01-01' });
  await expect(handle(page, 'to')).toHaveAttribute('aria-valuetext', '31 December 2019');
});

test('by keyboard, handles go by months and years, and Escape ends the range', async ({ page, site }) => {
  await site.start('ja/index.html');
  await handle(page, 'from').focus();
  for (const [key, text] of [
    ['ArrowRight', '2013年2月1日'],
    ['PageUp', '2014年2月1日'],
    ['ArrowDown', '2014年1月1日'],
    ['PageDown', '2013年1月1日'],
    ['ArrowLeft', '2013年1月1日'],
    ['End', '2019年12月1日'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(handle(page, 'from'), key).toHaveAttribute('aria-valuetext', text);
  }
  await expect.poll(() => queryOf(page)).toEqual({ from: '2019-12-01' });
  expect(await shownCards(page)).toEqual(within('2019-12-01', '2019-12-31'));
  await expect(page.locator('[data-status]')).toContainText('2019年12月');
  await handle(page, 'to').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => queryOf(page)).toEqual({});
});

test('the reader stays at the day being read, as far as the range has it', async ({ page, site }) => {
  await site.start('index.html?at=2017-08-09');
  const dayAt = async (): Promise<string> =>
    new Date(Number(await page.locator('.playhead').getAttribute('aria-valuenow')) * DAY).toISOString().slice(0, 10);
  await dragAcross(page, '2016-03-10', '2018-08-12');
  await expect.poll(dayAt).toBe('2017-08-09');
  await handle(page, 'to').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect.poll(() => queryOf(page)['to']).toBe('2016-08-31');
  await expect.poll(dayAt).toBe('2016-08-31');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  const touch = async (cdp: CDPSession, points: readonly { x: number; y: number }[]): Promise<void> => {
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
    const [first, ...rest] = points;
    if (!first) return;
    await send('touchStart', [first]);
    for (const point of rest) await send('touchMove', [point]);
    await send('touchEnd', []);
  };
  const line = (a: { x: number; y: number }, b: { x: number; y: number }): { x: number; y: number }[] =>
    Array.from({ length: 11 }, (_, i) => ({ x: a.x + ((b.x - a.x) * i) / 10, y: a.y + ((b.y - a.y) * i) / 10 }));

  test('a sideways drag chooses a range, and a vertical one scrolls the page', async ({ page, site }) => {
    await site.start('index.html?at=2014-06-10');
    const cdp = await page.context().newCDPSession(page);
    const [a, b] = [await pointOf(page, '2015-03-10'), await pointOf(page, '2016-08-12')];
    await touch(cdp, line(a, b));
    await expect.poll(() => queryOf(page)['from']).toMatch(/^2015-0[234]-01$/);
    await expect.poll(() => queryOf(page)['to']).toMatch(/^2016-0[789]-3[01]$/);
    await clear(page).click();
    const before = await page.evaluate(() => scrollY);
    await touch(cdp, line({ x: b.x, y: b.y }, { x: b.x, y: b.y - 60 }));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 20);
    const head = await page.locator('.playhead').boundingBox();
    if (!head) throw new Error('no playhead');
    const there = await page.evaluate(() => scrollY);
    const grip = { x: head.x + 12, y: head.y + 60 };
    await touch(cdp, line(grip, { x: grip.x, y: grip.y - 55 }));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(there + 20);
    await expect.poll(() => queryOf(page)).not.toHaveProperty('from');
  });
});

test.describe('from disk', () => {
  test.use({ way: 'disk' });

  test('an address with a range opens it', async ({ page, site }) => {
    await site.start('ja/index.html?from=2018&to=2018-06');
    expect(await shownCards(page)).toEqual(within('2018-01-01', '2018-06-30'));
    await expect(clear(page)).toContainText('2018年1月〜6月');
  });
});

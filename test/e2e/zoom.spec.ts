/** The lanes as an instrument: zoom, pan, "+n", bands and keys, with the page's own scroll left free. */
import type { CDPSession, Page } from '@playwright/test';
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
  await expect(page.locator('[data-view="lanes"] canvas:visible')).toHaveCount(0);
  expect(await nodes(page)).toBeLessThanOrEqual(MOST_NODES);
  await page.locator('[data-zoom="whole"]').click();
  await expect.poll(() => daysInSight(page)).toBe(WHOLE);
});

test('on a slow machine what is drawn is stretched with the hand, and drawn anew in place at rest', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await site.start('lanes.html');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await overPlot(page);
  await page.keyboard.down('Control');
  const shapes = new Set<string>();
  for (let step = 0; step < 12; step++) {
    await page.mouse.wheel(0, -40);
    const transforms = await page
      .locator('.plot :is(svg, canvas:visible)')
      .evaluateAll((drawn) => drawn.map((one) => (one as HTMLElement).style.transform));
    for (const transform of transforms) shapes.add(transform.replaceAll(/\(-?[\d.]+(e-?\d+)?/g, '(#'));
  }
  await page.keyboard.up('Control');
  expect(shapes).toContain('translateX(#px) scaleX(#)');
  await expect(page.locator('[data-view="lanes"] canvas:visible')).toHaveCount(0);
  expect(await page.locator('.plot svg').evaluate((svg) => svg.style.transform)).toBe('');
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

test('the day of the address is a line on the lanes, also while they move', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await site.start('ja/lanes.html?at=2016-07-01&from=2016-01-01&to=2016-12-31');
  const line = page.locator('.plot .at-day');
  await expect(line).toHaveAttribute('aria-label', '2016年7月1日');
  const middle = async () => {
    const [day, plot] = [await line.boundingBox(), await page.locator('.plot').boundingBox()];
    return (day!.x + day!.width / 2 - plot!.x) / plot!.width;
  };
  expect(await middle()).toBeCloseTo(182.5 / 366, 2);
  await overPlot(page);
  await page.mouse.down();
  await page.mouse.move(300, 300, { steps: 5 });
  const moved = await middle();
  expect(moved).toBeLessThan(0.4);
  await page.mouse.up();
  await expect(page.locator('[data-view="lanes"] canvas:visible')).toHaveCount(0);
  expect(await middle()).toBeCloseTo(moved, 2);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  interface Point {
    readonly x: number;
    readonly y: number;
  }
  /** Moves fingers from where they touch down to where they lift off, in ten steps. */
  const touch = async (cdp: CDPSession, fingers: readonly (readonly [from: Point, to: Point])[]): Promise<void> => {
    for (let step = 0; step <= 10; step++) {
      const touchPoints = fingers.map(([from, to], id) => ({
        ...{ id, x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 },
      }));
      await cdp.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints });
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  /** Two fingers that part sideways about a point. */
  const spread = ({ x, y }: Point): [Point, Point][] => [
    [
      { x: x - 20, y },
      { x: x - 100, y },
    ],
    [
      { x: x + 20, y },
      { x: x + 100, y },
    ],
  ];
  const pageScale = (page: Page): Promise<number> => page.evaluate(() => visualViewport!.scale);

  test('two fingers zoom the lanes about themselves, and elsewhere the page; one scrolls it', async ({
    page,
    site,
  }) => {
    await site.start('lanes.html');
    const cdp = await page.context().newCDPSession(page);
    const plot = (await page.locator('[data-view="lanes"] .plot').boundingBox())!;
    await page.evaluate((y) => scrollTo(0, y), plot.y - 150);
    const { x, width } = plot;
    const centre = { x: x + width * 0.55, y: 400 };
    await touch(cdp, spread(centre));
    await expect.poll(() => daysInSight(page)).toBeLessThan(WHOLE / 3);
    const { from = '', to = '' } = queryOf(page);
    const under = Date.parse(from) + 0.55 * (Date.parse(to) + 86_400_000 - Date.parse(from));
    expect(Math.abs(under - (Date.parse('2013-01-01') + 0.55 * WHOLE * 86_400_000))).toBeLessThan(40 * 86_400_000);
    expect(await pageScale(page)).toBe(1);

    const before = await page.evaluate(() => scrollY);
    await touch(cdp, [[centre, { x: centre.x, y: centre.y - 200 }]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(queryOf(page)['from']).toBe(from);

    await page.evaluate(() => scrollTo(0, 0));
    await touch(cdp, spread({ x: 195, y: 160 }));
    await expect.poll(() => pageScale(page)).toBeGreaterThan(1.5);
    expect(queryOf(page)['from']).toBe(from);
  });
});

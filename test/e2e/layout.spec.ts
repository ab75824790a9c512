/** Pages fit every window, and what the build drew stays where it is when scripts take over. */
import { KINDS_OF_PAGE, LANGUAGES } from './pages.ts';
import { expect, test } from './site.ts';

const WIDTHS = [390, 768, 1440];
/** The narrowest window of WCAG's criterion 1.4.10. */
const NARROWEST = 320;

for (const { folder } of LANGUAGES)
  for (const path of KINDS_OF_PAGE)
    test(`${folder}${path} is no wider than its window`, async ({ page, site }) => {
      await page.setViewportSize({ width: NARROWEST, height: 800 });
      await site.start(folder + path);
      const wide: string[] = [];
      for (const width of [NARROWEST, ...WIDTHS]) {
        await page.setViewportSize({ width, height: 800 });
        const widest = await page.evaluate(async () => {
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          return document.documentElement.scrollWidth;
        });
        if (widest !== width) wide.push(`${String(widest)} px at ${String(width)} px`);
      }
      expect(wide).toEqual([]);
    });

for (const width of WIDTHS)
  test(`what is out of sight lies where it would if it were laid out, at ${String(width)} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await site.start('index.html');
    await expect(page.locator('html[data-measured]')).toBeAttached();
    const heights = (): Promise<number[]> =>
      page.locator('.month').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    for (const company of ['google', 'docker', 'google']) {
      await page.locator(`.chips [data-value="${company}"]`).dispatchEvent('click');
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await expect(page.locator('html[data-measured]')).toBeAttached();
      const kept = await heights();
      const near = (isNear: boolean): Promise<void> =>
        page.locator('.month').evaluateAll((all, on) => {
          for (const one of all) one.toggleAttribute('data-near', on);
        }, isNear);
      await near(true);
      // Sizes that are given are kept in 64ths of a pixel.
      for (const [index, height] of (await heights()).entries())
        expect(Math.abs(height - kept[index]!)).toBeLessThan(0.25);
      await near(false);
    }
  });

for (const width of WIDTHS)
  for (const { lang, folder } of LANGUAGES)
    test(`the strip is there before any script, and stays, at ${String(width)} px in ${lang}`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      let release = (): void => undefined;
      const asked = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/*.js', async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(`${site.origin}${folder}index.html`, { waitUntil: 'commit' });
      await expect(page.locator('[data-view="strip"] [data-event="kubernetes-1-0"] circle').first()).toBeVisible();
      await expect(page.locator('.site-footer')).toBeAttached();
      const places = (): Promise<number[]> =>
        page
          .locator('[data-event="kubernetes-1-0"] circle, .facets, h1, .month:first-child .card:first-child')
          .evaluateAll((all) =>
            all.map((one) => one.getBoundingClientRect()).flatMap(({ x, y, width: w }) => [x, y, w]),
          );
      const before = await places();
      await expect(page.locator('html')).not.toHaveAttribute('data-ready');
      release();
      await expect(page.locator('html[data-ready]')).toBeAttached();
      // Heights of months out of sight are kept in 64ths of a pixel, of which a hundred months add up to one.
      for (const [index, place] of (await places()).entries()) expect(Math.abs(place - before[index]!)).toBeLessThan(1);
    });

test('the lanes of the build keep their place, and show where their script does nothing', async ({ page, site }) => {
  await page.route('**/assets/script.*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  // Until the clock of the page's animations goes on, the wait for the script has no end.
  const session = await page.context().newCDPSession(page);
  const setPace = (playbackRate: number) => session.send('Animation.setPlaybackRate', { playbackRate });
  await session.send('Animation.enable');
  await setPace(0);
  await site.open('lanes.html');
  const drawing = page.locator('svg.lanes');
  const isSeen = () => drawing.evaluate((svg) => svg.querySelector('.mark')!.checkVisibility());
  expect(await isSeen()).toBe(false);
  const [width, height] = await drawing.evaluate((svg) => [svg.getAttribute('width'), svg.getAttribute('height')]);
  expect(await drawing.boundingBox()).toMatchObject({ width: Number(width), height: Number(height) });
  await setPace(1);
  await expect.poll(isSeen).toBe(true);
});

for (const width of [390, 768, 1440])
  test(`nothing moves while a page comes, at ${String(width)} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node: Element }[] })[])
          moved.push(...sources.map(({ node }) => node.outerHTML.slice(0, 80)));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['index.html', 'lanes.html', 'ja/lanes.html']) {
      await site.start(path);
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), path).toEqual([]);
    }
  });

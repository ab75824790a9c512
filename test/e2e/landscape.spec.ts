/** The landscape: the panel beside the chronicle, and the page of any day. */
import type { Locator, Page } from '@playwright/test';
import { queryOf } from './marks.ts';
import { LANGUAGES } from './pages.ts';
import { PROJECTS } from './record.ts';
import { expect, test, WAYS } from './site.ts';

const LAST = '2019-12-31';

/** How many projects the published record has at a stage on a day. */
const countAt = (stage: string, day: string): number =>
  PROJECTS.filter(({ stages }) =>
    stages.some((span) => span.stage === stage && span.from <= day && (span.to === undefined || day < span.to)),
  ).length;

const panel = (page: Page): Locator => page.locator('[data-landscape]');
const dayOfPanel = (page: Page): Locator => panel(page).locator('time');

/** The figure of a row of the panel. */
const figure = (page: Page, name: string): Locator =>
  panel(page)
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('dd');

test.describe('the panel', () => {
  test('follows the playhead', async ({ page, site }) => {
    await site.start('index.html?at=2018-03-06');
    await expect(dayOfPanel(page)).toHaveAttribute('datetime', '2018-03-06');
    await expect(figure(page, 'Graduated')).toHaveText('1');
    await expect(figure(page, 'Incubating')).toHaveText(String(countAt('incubating', '2018-03-06')));
    await expect(figure(page, 'Kubernetes')).toHaveText('1.9.0');
    const head = page.locator('.playhead');
    await head.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(figure(page, 'Graduated')).toHaveText('0');
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 6000);
    await expect(dayOfPanel(page)).not.toHaveText('6 Mar 2018');
    // Both still move while the wheel's scroll runs out.
    const apart = async (): Promise<number> => {
      const day = Date.parse((await dayOfPanel(page).getAttribute('datetime')) ?? '') / 86_400_000;
      return day - Number(await head.getAttribute('aria-valuenow'));
    };
    await expect.poll(apart).toBe(0);
  });

  test('is spoken while the playhead is moved by keys, and not while the page scrolls', async ({ page, site }) => {
    await site.start('index.html?at=2018-03-06');
    const spoken = page.locator('[data-panel="spoken"]');
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 2000);
    await expect(dayOfPanel(page)).not.toHaveText('6 Mar 2018');
    await page.waitForTimeout(1000);
    await expect(spoken).toHaveText('');
    await page.locator('.playhead').focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await expect(spoken).toHaveText(/^CNCF projects \d+ · Platinum members \d+$/);
  });

  test('leads to the whole of its day', async ({ page, site }) => {
    await site.start('ja/index.html?at=2017-08-09');
    await expect(dayOfPanel(page)).toHaveText('2017年8月9日');
    await panel(page).locator('[data-panel="whole"]').click();
    await expect(page).toHaveURL(`${site.origin}ja/as-of.html?at=2017-08-09`);
    await expect(page.locator('h1')).toHaveText('2017年8月9日の勢力図');
  });

  test('is one line on a phone, which opens and closes', async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await site.start('index.html?at=2018-03-06');
    const [line, body, toggle] = [
      panel(page).locator('h2'),
      page.locator('#landscape-body'),
      panel(page).getByRole('button'),
    ];
    await expect(line).toBeInViewport({ ratio: 1 });
    await expect(body).toBeHidden();
    expect((await panel(page).boundingBox())!.height).toBeLessThan(56);
    await toggle.click();
    await expect(body).toBeInViewport({ ratio: 1 });
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await body.getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect(body).toBeHidden();
    await expect(toggle).toBeFocused();
  });
});

test.describe('the page of any day', () => {
  const days = (page: Page): Promise<string[]> =>
    page.locator('.days input[type="date"]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

  test('goes from change to change, and the history of the browser goes back', async ({ page, site }) => {
    await site.start('as-of.html?at=2018-03-06');
    await expect(page.locator('h1')).toHaveText('The landscape on 6 March 2018');
    await page.getByRole('button', { name: 'Next change' }).click();
    const next = queryOf(page)['at'] ?? '';
    expect(next > '2018-03-06').toBe(true);
    expect(await days(page)).toEqual([next, '']);
    await page.getByRole('button', { name: 'Previous change' }).click();
    await expect(page.locator('h1')).toHaveText('The landscape on 6 March 2018');
    await page.goBack();
    await expect.poll(() => days(page)).toEqual([next, '']);
    await page.goForward();
    await expect(page.locator('h1')).toHaveText('The landscape on 6 March 2018');
    await expect(page.locator('[data-day="body"] section', { hasText: /^Graduated 1/ }).first()).toBeVisible();
  });

  test('compares two days, in whichever order they are named', async ({ page, site }) => {
    for (const query of ['from=2018-03-05&at=2018-03-06', 'from=2018-03-06&at=2018-03-05']) {
      await site.start(`as-of.html?${query}`);
      const changes = page.locator('.changes');
      await expect(changes.locator('h2')).toHaveText('What changed from 5 March 2018 to 6 March 2018');
      await expect(changes.locator('li').filter({ hasText: 'Graduated' })).toHaveText(
        /^Kubernetes Incubating → Graduated/,
      );
    }
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await expect(page.locator('.changes')).toHaveCount(0);
    expect(queryOf(page)).toEqual({ at: '2018-03-05' });
    await expect(page.getByLabel('Compare with')).toBeFocused();
    await page.getByLabel('Compare with').fill('2018-03-06');
    await expect(page.locator('[data-day="spoken"]')).toHaveText(
      /The landscape on 5 March 2018\..*What changed from 5 March 2018 to 6 March 2018\. \d+ change/,
    );
  });

  test('takes a date that is typed, and waits for the whole of its year', async ({ page, site }) => {
    await site.start('as-of.html');
    expect(await days(page)).toEqual([LAST, '']);
    await page.getByLabel('Day', { exact: true }).focus();
    await page.keyboard.type('08092017');
    await expect(page.locator('h1')).toHaveText('The landscape on 9 August 2017');
    expect(queryOf(page)).toEqual({ at: '2017-08-09' });
  });

  test('slides by keys, and takes the day once the slider rests', async ({ page, site }) => {
    await site.start('as-of.html?at=2017-08-09');
    const slider = page.getByRole('slider');
    await slider.focus();
    const before = await page.evaluate(() => history.length);
    // On a busy machine keys that wait for each other leave the slider time to rest between them.
    await Promise.all([1, 2, 3].map(() => page.keyboard.press('ArrowRight')));
    await expect(slider).toHaveAttribute('aria-valuetext', '12 August 2017');
    await expect(page.locator('h1')).toHaveText('The landscape on 12 August 2017');
    await expect.poll(() => queryOf(page)).toEqual({ at: '2017-08-12' });
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  test('says what it ignores, and nothing of events that it does not show', async ({ page, site }) => {
    await site.start('as-of.html?at=2018-03-06&at=x&colour=red&from=2017&company=google');
    const status = page.locator('[data-status]');
    await expect(status).toHaveText('Ignored in the address: at=x, colour=red.');
    await expect(page.locator('.changes h2')).toHaveText('What changed from 1 January 2017 to 6 March 2018');
  });

  for (const way of WAYS)
    test.describe(way, () => {
      test.use({ way });
      test('opens on a day, and leads to what it names', async ({ page, site }) => {
        await site.start('as-of.html?at=2019-08-05');
        await page.locator('[data-day="body"]').getByRole('link', { name: 'D2iQ', exact: true }).first().click();
        await expect(page).toHaveURL(`${site.origin}companies/mesosphere.html`);
        await page.goBack();
        await page.locator('[data-day="home"]').click();
        await expect(page.locator('#e-mesosphere-renamed-d2iq')).toBeInViewport();
      });
    });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { lang, folder } of LANGUAGES) {
    test(`the panel reads for the record's last day in ${lang}`, async ({ page, site }) => {
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 800 });
        await site.open(`${folder}index.html`);
        await expect(dayOfPanel(page)).toHaveAttribute('datetime', LAST);
        await expect(panel(page).locator('.part dd').first()).toHaveText(String(countAt('graduated', LAST)));
        await expect(panel(page).locator('[data-panel="whole"]')).toBeVisible();
        const [foot] = await panel(page).evaluateAll((all) => all.map((one) => getComputedStyle(one).position));
        expect(foot).not.toBe('fixed');
      }
    });

    test(`the page of any day holds that of the record's last in ${lang}`, async ({ page, site }) => {
      await site.open(`${folder}as-of.html`);
      await expect(page.locator('h1')).toContainText(lang === 'ja' ? '2019年12月31日' : '31 December 2019');
      const first = page.locator('[data-day="body"] .fact-groups section').first();
      await expect(first.locator('li')).toHaveCount(countAt('graduated', LAST));
      await first.getByRole('link', { name: 'Kubernetes' }).click();
      await expect(page).toHaveURL(`${site.origin}${folder}projects/kubernetes.html`);
    });
  }
});

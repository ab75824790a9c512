/** Charts: read whole without scripts, read out by pointer and keys, lit with the strip, and taken along as files. */
import { AxeBuilder } from '@axe-core/playwright';
import { readChronicle } from '../../src/site/read-data.ts';
import { LANGUAGES } from './pages.ts';
import { expect, test, type Site } from './site.ts';
import type { Page } from '@playwright/test';

const { charts } = readChronicle();

const picture = (page: Page) => page.locator('.chart-plot svg.chart:visible');

async function pointAt(page: Page, x: number, y: number): Promise<void> {
  const box = (await picture(page).boundingBox())!;
  await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
}

const open = (site: Site, id: string): Promise<void> => site.start(`charts/${id}.html`);

test('a pointer reads the month, lights its events on the strip, and a click offers the way to it', async ({
  page,
  site,
}) => {
  await open(site, 'commits');
  await pointAt(page, 0.5, 0.5);
  const tip = page.locator('.chart-tip');
  await expect(tip).toContainText(/\w+ 2016/);
  await expect(tip).toContainText(/Kubernetes\s*\d/);
  await expect(page.locator('.strip [data-lit]').first()).toBeAttached();
  await page.mouse.down();
  await page.mouse.up();
  await tip.getByRole('link').click();
  await expect(page).toHaveURL(/\/index\.html\?at=2016-\d\d-01/);
});

test('pointing at the strip reads the chart', async ({ page, site }) => {
  await open(site, 'commits');
  await page.locator('.strip [data-event="kubernetes-graduates"]').first().dispatchEvent('pointerover');
  await expect(page.locator('.chart-tip strong')).toHaveText('March 2018');
});

test('arrow keys read the figures, in rows where there are rows', async ({ page, site }) => {
  await open(site, 'companies');
  const slider = page.getByRole('slider', { name: 'Companies by year' });
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', /2013 \d+$/);
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /2014 \d+$/);
  const [company] = (await slider.getAttribute('aria-valuetext'))!.split(/, 2014/);
  await page.keyboard.press('ArrowDown');
  await expect(slider).not.toHaveAttribute('aria-valuetext', new RegExp(company!));
  await page.keyboard.press('Escape');
  await expect(page.locator('.chart-tip')).toBeHidden();
});

test('the figures of a chart can be taken along', async ({ page, site }) => {
  await open(site, 'kubecon');
  const waits = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  expect((await waits).suggestedFilename()).toBe('kubecon.csv');
});

for (const { lang, folder } of LANGUAGES) {
  test(`the pages have no fault of accessibility in ${lang}`, async ({ page, site }) => {
    for (const path of ['charts/index.html', 'charts/members.html']) {
      await site.start(folder + path);
      const { violations } = await new AxeBuilder({ page }).exclude('.strip').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).toEqual([]);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });

  test('every chart fits and can be read without scripts, in Japanese', async ({ page, site }) => {
    for (const { id } of charts) {
      await site.open(`ja/charts/${id}.html`);
      await expect(picture(page)).toBeVisible();
      const sizes = await picture(page).evaluate((svg: SVGSVGElement) => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        smallest: Math.min(
          ...[...svg.querySelectorAll('text')].map(
            (text) => (parseFloat(getComputedStyle(text).fontSize) * svg.clientWidth) / svg.viewBox.baseVal.width,
          ),
        ),
        cut: [...svg.querySelectorAll('text')].filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        }).length,
      }));
      expect(sizes, id).toMatchObject({ wide: 0, cut: 0 });
      expect(sizes.smallest, id).toBeGreaterThan(9.9);
      await expect(page.locator('table[data-figures] tbody tr').first()).toBeAttached();
    }
  });
});

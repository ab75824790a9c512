/** The lanes as the browser really draws them: no label on another, nothing outside the drawing. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from './pages.ts';
import { expect, test } from './site.ts';

const WIDTHS = [390, 768, 1440];
const GROUPINGS = ['theme', 'project', 'company'];

/** Labels that overlap another, in pairs. Above and below a base line count as much as small letters really take. */
function overlapsOf(page: Page): Promise<string[]> {
  return page.locator('[data-view="lanes"] .labels .label').evaluateAll((labels) => {
    const boxes = (labels as SVGTextElement[]).map((label) => {
      const { x, width } = label.getBBox();
      const base = Number(label.getAttribute('y'));
      const size = Number(label.getAttribute('font-size'));
      return { text: label.textContent, x0: x, x1: x + width, y0: base - 0.72 * size, y1: base + 0.2 * size };
    });
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1)
        .map((b) => `${a.text} | ${b.text}`),
    );
  });
}

/** What reaches over the edge of the drawing. */
function outsideOf(page: Page): Promise<string[]> {
  return page.locator('[data-view="lanes"] svg.lanes').evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const parts = [...svg.querySelectorAll('.label, .note, .shape, .extent, .thread')];
    return parts.flatMap((part) => {
      const box = part.getBoundingClientRect();
      const inside =
        box.left >= frame.left - 1 &&
        box.right <= frame.right + 1 &&
        box.top >= frame.top - 1 &&
        box.bottom <= frame.bottom + 1;
      return inside || box.width + box.height === 0
        ? []
        : [`${part.getAttribute('class') ?? 'text'}: ${part.textContent}`];
    });
  });
}

for (const { lang, folder } of LANGUAGES)
  for (const width of WIDTHS)
    test(`nothing collides at ${String(width)} px in ${lang}`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const grouping of GROUPINGS) {
        await site.start(`${folder}lanes.html?lanes=${grouping}`);
        await expect(page.locator('[data-view="lanes"] .labels text').first()).toBeAttached();
        expect(await overlapsOf(page), `by ${grouping}`).toEqual([]);
        expect(await outsideOf(page), `by ${grouping}`).toEqual([]);
      }
    });

test('the drawing follows the window and the filter', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await site.start('lanes.html');
  const svg = page.locator('[data-view="lanes"] svg.lanes');
  const labels = svg.locator('.labels text');
  const all = await labels.count();
  await page.locator('[data-facet] [data-value="google"]').click();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect(await labels.count()).toBeLessThan(all);
  expect(await overlapsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(async () => Number(await svg.getAttribute('width'))).toBeLessThanOrEqual(700);
  expect(await outsideOf(page)).toEqual([]);
});

test('the buttons group the lanes', async ({ page, site }) => {
  await site.start('ja/lanes.html');
  await expect(page.locator('[data-lane="kubernetes"]')).toHaveCount(1);
  const byTheme = await page.locator('[data-band]').count();
  expect(byTheme).toBeGreaterThan(1);
  await page.locator('[data-grouping="company"]').click();
  await expect(page.locator('[data-grouping="company"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-lane="google"]')).toHaveCount(1);
  await expect(page.locator('[data-lane="kubernetes"]')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[data-lane="kubernetes"]')).toHaveCount(1);
});

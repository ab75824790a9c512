/** Histories of other lengths: three days with minutes, and five thousand years with centuries, built and used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { withBuiltSite } from './build-site.ts';
import { queryOf, shownCards } from './marks.ts';

const found = (page: Page, id: string) => page.locator(`[role="option"][data-event="${id}"]`);
const search = (page: Page, text: string) => page.locator('input[role="combobox"][type="search"]').fill(text);
const ticks = (page: Page) => page.locator('svg.axis text').allTextContents();

test('three days are drawn, filtered and searched by days, hours and minutes', async ({ page }) => {
  test.setTimeout(180_000);
  await withBuiltSite('test/days-data', async (site) => {
    await site.start(page, 'lanes.html');
    expect(await ticks(page)).toEqual(expect.arrayContaining(['5 May 2031', '12:00']));
    await site.start(page, 'lanes.html?from=2031-05-05T02:00Z&to=2031-05-05T06:30Z');
    expect(await ticks(page)).toEqual(expect.arrayContaining(['02:15', '06:15']));
    await expect(page.locator('[data-status]').first()).toContainText('4 of 12 events');
    await page.locator('[data-zoom="in"]').click();
    await expect.poll(() => queryOf(page)['from'] ?? '').toMatch(/^2031-05-05T0[2-4]:\d\dZ$/);

    await site.start(page, 'index.html?year=2031-05-05');
    await expect.poll(() => shownCards(page)).toHaveLength(4);
    await expect(page.locator('.month:not([data-empty]) > h2')).toHaveText(['4 May 2031', '5 May 2031']);
    await search(page, '6 May 2031');
    await expect(found(page, 'finish')).toBeVisible();

    await site.start(page, 'as-of.html?at=2031-05-05T03:11Z');
    await expect(page.locator('h1')).toHaveText('The landscape on 5 May 2031, 03:11 UTC');
    await page.locator('[data-step="1"]').click();
    await expect.poll(() => queryOf(page)['at']).toBe('2031-05-05T03:12Z');
    expect(readFileSync(join(site.folder, 'data/events.ics'), 'utf8')).toContain('DTSTART:20310505T031200Z');
  });
});

test('five thousand years are drawn, filtered and searched by centuries', async ({ page }) => {
  test.setTimeout(180_000);
  await withBuiltSite('test/ages-data', async (site) => {
    await site.start(page, 'lanes.html');
    expect(await ticks(page)).toEqual(expect.arrayContaining(['3000 BCE', '1', '500']));
    await site.start(page, 'ja/index.html?year=8cbc');
    await expect.poll(() => shownCards(page)).toHaveLength(1);
    await expect(page.locator('.month:not([data-empty]) > h2')).toHaveText('紀元前8世紀');
    await search(page, '紀元前44年');
    await expect(found(page, 'assembly')).toBeVisible();
    await search(page, '9th century');
    await expect(found(page, 'minuscule')).toBeVisible();

    await site.start(page, 'as-of.html');
    await page.locator('input[name="at"]').fill('1100 BCE');
    await page.locator('input[name="at"]').press('Enter');
    await expect(page.locator('h1')).toHaveText('The landscape in 1100 BCE');

    const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
    expect(read('data/events.ics').replace(/\r\n /g, '')).toContain(
      'X-WR-CALDESC:Calendars begin with the year 1: 7 events',
    );
    expect(read('data/timelinejs.en.json')).toContain('"year":-1050');
    expect(read('events/letters.html')).toContain('"temporalCoverage":"-1049-01-01/-1049-12-31"');
  });
});

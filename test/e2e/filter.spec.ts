/** The filter by company: what is chosen, counted, shown and dimmed is the same in every view and in the address. */
import type { Locator, Page } from '@playwright/test';
import { brightMarks, queryOf, shownCards } from './marks.ts';
import { EVENTS, eventsWhere, hasAny, hasDot, isDrawn } from './record.ts';
import { expect, test } from './site.ts';

const chip = (page: Page, company: string): Locator => page.locator(`[data-facet="company"] [data-value="${company}"]`);

const GOOGLE = eventsWhere(hasAny('google'));
const GOOGLE_OR_AWS = eventsWhere(hasAny('google', 'aws'));
const DRAWN = new Set(eventsWhere(isDrawn));
const drawn = (ids: readonly string[]): string[] => ids.filter((id) => DRAWN.has(id));
const ALL = eventsWhere(() => true);

test('every chip counts the events of its company', async ({ page, site }) => {
  await site.start('index.html');
  const chips = page.locator('[data-facet="company"] button[data-value]');
  const counted = await chips.evaluateAll((all) =>
    all.map((one) => [
      one.dataset.value ?? '',
      Number(one.dataset.count),
      Number(one.querySelector('span')?.innerHTML),
    ]),
  );
  const companies = new Set(EVENTS.flatMap((event) => event.companies));
  expect(counted.length).toBe(companies.size);
  for (const [company, count, written] of counted) {
    expect(count, String(company)).toBe(eventsWhere(hasAny(String(company))).length);
    expect(written, String(company)).toBe(count);
  }
});

/** On the lanes only these events have marks that are not dimmed; those without room are counted beside others. */
async function expectBright(page: Page, ids: readonly string[]): Promise<void> {
  const bright = await brightMarks(page, 'lanes');
  expect(bright.filter((id) => !drawn(ids).includes(id))).toEqual([]);
  expect(bright.length).toBeGreaterThan(10);
}

test('a company leaves its events, in every view, in the address and in words', async ({ page, site }) => {
  await site.start('index.html');
  await chip(page, 'google').click();
  await expect(chip(page, 'google')).toHaveAttribute('aria-pressed', 'true');
  expect(await shownCards(page)).toEqual(GOOGLE);
  expect(await brightMarks(page, 'strip')).toEqual(eventsWhere((event) => hasDot(event) && hasAny('google')(event)));
  expect(queryOf(page)).toMatchObject({ company: 'google' });
  await expect(page.locator('[data-status]')).toContainText(
    `${String(GOOGLE.length)} of ${String(EVENTS.length)} events`,
  );
  await page.goto(page.url().replace('index.html', 'lanes.html'));
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expectBright(page, GOOGLE);
});

test('two companies leave the events of either', async ({ page, site }) => {
  await site.start('lanes.html');
  await chip(page, 'google').click();
  await chip(page, 'aws').click();
  expect(queryOf(page)).toEqual({ company: 'aws,google' });
  await expectBright(page, GOOGLE_OR_AWS);
  await chip(page, 'aws').click();
  await expectBright(page, GOOGLE);
});

test('what the address excludes stays excluded until all are asked for', async ({ page, site }) => {
  await site.start('index.html?company=google,-docker');
  const without = (ids: readonly string[]): string[] => {
    const excluded = new Set(eventsWhere(hasAny('docker')));
    return ids.filter((id) => !excluded.has(id));
  };
  expect(await shownCards(page)).toEqual(without(GOOGLE));
  await chip(page, 'aws').click();
  expect(queryOf(page)).toEqual({ company: 'aws,google,-docker' });
  expect(await shownCards(page)).toEqual(without(GOOGLE_OR_AWS));
  await page.locator('[data-facet="company"] [data-all]').click();
  expect(queryOf(page)).toEqual({});
});

test('back and forward go through the choices', async ({ page, site }) => {
  await site.start('index.html');
  await chip(page, 'google').click();
  await chip(page, 'aws').click();
  await page.goBack();
  expect(await shownCards(page)).toEqual(GOOGLE);
  await expect(chip(page, 'aws')).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  expect(await shownCards(page)).toEqual(ALL);
  await page.goForward();
  await page.goForward();
  expect(await shownCards(page)).toEqual(GOOGLE_OR_AWS);
});

test('a reload keeps the choice, and "show all" ends it', async ({ page, site }) => {
  await site.start('index.html?company=google');
  await page.reload();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  expect(await shownCards(page)).toEqual(GOOGLE);
  await page.locator('[data-status] button').click();
  expect(await shownCards(page)).toEqual(ALL);
  expect(queryOf(page)).toEqual({});
  await expect(page.locator('[data-status]')).toBeEmpty();
});

test('the chip "all" is pressed while no company is, and ends the choice', async ({ page, site }) => {
  await site.start('lanes.html?company=google');
  const all = page.locator('[data-facet="company"] button[data-all]');
  await expect(all).toHaveAttribute('aria-pressed', 'false');
  await all.click();
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-view="lanes"] [data-dimmed]')).toHaveCount(0);
  await expectBright(page, ALL);
});

test('counts follow the choices in other facets', async ({ page, site }) => {
  await site.start('index.html?kind=release&from=2017&company=docker');
  const expected = eventsWhere(
    (event) => event.kind === 'release' && event.latest >= '2017' && event.companies.includes('cncf'),
  );
  await expect(chip(page, 'cncf')).toHaveAttribute('data-count', String(expected.length));
});

test('an address can ask for all of some companies, and for none of one', async ({ page, site }) => {
  await site.start('index.html?company=google,docker&company.all=1');
  expect(await shownCards(page)).toEqual(
    eventsWhere(({ companies }) => companies.includes('google') && companies.includes('docker')),
  );
  await site.start('index.html?company=-cncf');
  expect(await shownCards(page)).toEqual(eventsWhere(({ companies }) => !companies.includes('cncf')));
});

test('companies with few events are found behind "more"', async ({ page, site }) => {
  await site.start('index.html');
  const more = page.locator('[data-facet="company"] details');
  await more.locator('summary').click();
  await more.locator('input').fill('TREASURE');
  await expect(more.locator('button:visible')).toHaveCount(1);
  await chip(page, 'treasure-data').focus();
  await page.keyboard.press('Enter');
  expect(await shownCards(page)).toEqual(eventsWhere(hasAny('treasure-data')));
  const moved = page.locator('[data-facet="company"] > .chips [data-value="treasure-data"]');
  await expect(moved).toHaveAttribute('aria-pressed', 'true');
  await expect(moved, 'a chip that moves keeps the focus').toBeFocused();
});

test('Escape and a click elsewhere close "more"', async ({ page, site }) => {
  await site.start('lanes.html?event=kubernetes-1-0');
  const more = page.locator('[data-facet="company"] details');
  const summary = more.locator('summary');
  await summary.click();
  await more.locator('input').press('Escape');
  await expect(more).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
  expect(queryOf(page), 'Escape closes one thing at a time').toEqual({ event: 'kubernetes-1-0' });
  await summary.click();
  await page.locator('h1').click();
  await expect(more).not.toHaveAttribute('open');
});

test.describe('from disk', () => {
  test.use({ way: 'disk' });

  test('the choice is in the address as well', async ({ page, site }) => {
    await site.start('ja/index.html');
    await chip(page, 'google').click();
    expect(await shownCards(page)).toEqual(GOOGLE);
    expect(queryOf(page)).toEqual({ company: 'google' });
  });
});

/** The filter by company: what is chosen, counted, shown and dimmed is the same in every view and in the address. */
import type { Locator, Page } from '@playwright/test';
import { brightMarks, queryOf, shownCards } from './marks.ts';
import { EVENTS, eventsWhere, hasAny, hasDot, isDrawn, type RecordedEvent } from './record.ts';
import { expect, test } from './site.ts';

const chip = (page: Page, company: string): Locator => page.locator(`.chips [data-value="${company}"]`);

const GOOGLE = eventsWhere(hasAny('google'));
const GOOGLE_OR_AWS = eventsWhere(hasAny('google', 'aws'));
const DRAWN = new Set(eventsWhere(isDrawn));
const drawn = (ids: readonly string[]): string[] => ids.filter((id) => DRAWN.has(id));
const ALL = eventsWhere(() => true);

test('every chip counts the events of its company', async ({ page, site }) => {
  await site.start('index.html');
  const chips = page.locator('.chips button[data-value]');
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

test('the sheet finds any value, by keyboard alone', async ({ page, site }) => {
  await site.start('index.html');
  const sheet = page.getByRole('dialog', { name: 'Filter' });
  await page.locator('[data-open-facet="company"]').press('Enter');
  await sheet.locator('[data-find]').fill('TREASURE');
  await expect(sheet.locator('[data-found]')).toHaveText('1 found');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(sheet.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  expect(await shownCards(page)).toEqual(eventsWhere(hasAny('treasure-data')));
  await expect(sheet.getByRole('status').first()).toContainText(`of ${String(EVENTS.length)} events`);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-open-facet="company"]')).toBeFocused();
  await expect(chip(page, 'treasure-data')).toBeInViewport();
  await page.locator('[data-facet="company"] [data-all]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(chip(page, 'treasure-data')).toBeFocused();
});

test('every facet can be chosen from, excluded from and cleared, in step with the address', async ({ page, site }) => {
  await site.start('index.html?company=google');
  const sheet = page.getByRole('dialog');
  const isGoogle = hasAny('google');
  await page.locator('[data-open-facet="kind"]').click();
  await sheet.getByRole('button', { name: 'Exclude Release' }).click();
  expect(queryOf(page)).toEqual({ company: 'google', kind: '-release' });
  const left = eventsWhere((event) => isGoogle(event) && event.kind !== 'release');
  expect(await shownCards(page)).toEqual(left);
  await sheet.getByText('Year', { exact: true }).click();
  const years = sheet.locator('[data-value]');
  const written = await years.evaluateAll((all) => all.map((one) => [one.dataset.value, Number(one.dataset.count)]));
  for (const [year, count] of written) {
    const isIn = (event: RecordedEvent): boolean =>
      event.earliest <= `${String(year)}-12-31` && event.latest >= `${String(year)}-01-01`;
    expect(count, String(year)).toBe(
      eventsWhere((event) => isGoogle(event) && event.kind !== 'release' && isIn(event)).length,
    );
  }
  await sheet.locator('[data-value="2015"]').click();
  await page.keyboard.press('Escape');
  expect(queryOf(page)).toEqual({ company: 'google', kind: '-release', year: '2015' });
  await page.reload();
  await expect(page.locator('[data-token]')).toHaveText(['not Release', '2015']);
  await page.locator('[data-token]').first().click();
  await expect(page.locator('[data-token]')).toBeFocused();
  expect(queryOf(page)).toEqual({ company: 'google', year: '2015' });
  await page.getByRole('button', { name: 'Clear all' }).click();
  expect(queryOf(page)).toEqual({});
  expect(await shownCards(page)).toEqual(ALL);
});

test('a facet can be asked for all of several values, and counts what would be left', async ({ page, site }) => {
  await site.start('lanes.html?company=google');
  await page.locator('[data-open-facet="company"]').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('all of these').click();
  const both = eventsWhere(({ companies }) => companies.includes('google') && companies.includes('docker'));
  await expect(sheet.locator('[data-value="docker"]')).toHaveAttribute('data-count', String(both.length));
  await sheet.locator('[data-value="docker"]').click();
  expect(queryOf(page)).toEqual({ company: 'docker,google', 'company.all': '1' });
  await expect(page.locator('.status[data-status]')).toContainText(`${String(both.length)} of`);
});

test('what is left out is hidden where the reader asks for it, and stays so', async ({ page, site }) => {
  await site.start('lanes.html?company=mesosphere');
  const dimmed = page.locator('[data-view="lanes"] [data-dimmed]');
  await expect(dimmed).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Hide others' }).click();
  await expect(dimmed).toHaveCount(0);
  await expect(page.locator('[data-lane="prometheus"]')).toHaveCount(0);
  expect(queryOf(page)).toEqual({ company: 'mesosphere', hide: '1' });
  await page.locator('a[data-language]').click();
  await expect(page.locator('html[lang="ja"][data-ready]')).toBeAttached();
  expect(queryOf(page)).toEqual({ company: 'mesosphere', hide: '1' });
  await site.start('index.html?company=mesosphere');
  await expect(page.locator('[data-view="strip"] a[data-dimmed]').first()).toBeHidden();
  await page.getByRole('button', { name: 'Hide others' }).click();
  await site.start('lanes.html?company=mesosphere');
  await expect(dimmed).not.toHaveCount(0);
});

test('the time fits what is left, and loses none of it', async ({ page, site }) => {
  await site.start('index.html?project=rkt');
  const before = await shownCards(page);
  const fit = page.getByRole('button', { name: 'Fit time' });
  await fit.click();
  const days = EVENTS.filter(({ projects }) => projects.includes('rkt')).map(({ earliest, latest }) => [
    earliest,
    latest,
  ]);
  const { from, to } = queryOf(page);
  expect(from).toBe(
    `${days
      .map(([first = '']) => first)
      .sort()[0]!
      .slice(0, 7)}-01`,
  );
  const last = days
    .map(([, end = '']) => end)
    .sort()
    .at(-1)!;
  if (to) expect(to.slice(0, 7)).toBe(last.slice(0, 7));
  else expect(last).toMatch(/^2019-12/);
  expect(await shownCards(page)).toEqual(before);
  await expect(fit).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('[data-all] span')).not.toHaveText(String(EVENTS.length));
});

test('Escape and a click elsewhere close the sheet alone', async ({ page, site }) => {
  await site.start('lanes.html?event=kubernetes-1-0');
  const sheet = page.getByRole('dialog');
  await page.locator('[data-open-facet="theme"]').click();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  expect(queryOf(page), 'Escape closes one thing at a time').toEqual({ event: 'kubernetes-1-0' });
  await page.locator('[data-open-facet="theme"]').click();
  const project = (await page.locator('[data-open-facet="project"]').boundingBox())!;
  await page.mouse.click(project.x + 10, project.y + 10);
  await expect(sheet.locator('[data-find]')).toBeVisible();
  await sheet.locator('[data-find]').fill('kubernetes');
  await page.evaluate(() => new Promise((then) => setTimeout(then)));
  await expect(sheet.locator('[data-values] [data-value="kubernetes"]').first()).toBeVisible();
  await page.mouse.click(3, 500);
  await expect(sheet).toBeHidden();
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

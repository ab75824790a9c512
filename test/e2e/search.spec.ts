/** The search field: a combobox that forgives, by keyboard and by pointer, over any page. */
import type { Locator, Page } from '@playwright/test';
import { litMarks, queryOf, shownCards } from './marks.ts';
import { expect, test } from './site.ts';

const field = (page: Page): Locator => page.locator('input[role="combobox"][type="search"]');
const options = (page: Page): Locator => page.locator('[role="option"]');

/** What is typed, and what must be among the first results. */
const TYPED = [
  ['kubernets', '[data-project="kubernetes"]'],
  ['promethius', '[data-project="prometheus"]'],
  ['k8s', '[data-project="kubernetes"]'],
  ['クバネティス', '[data-project="kubernetes"]'],
  ['ｋｕｂｅｒｎｅｔｅｓ', '[data-project="kubernetes"]'],
  ['卒業', '[data-event="kubernetes-graduates"]'],
  ['mesosphere 改名', '[data-event="mesosphere-renamed-d2iq"]'],
] as const;

for (const path of ['index.html', 'ja/index.html']) {
  test(`forgives spelling, width and language on ${path}`, async ({ page, site }) => {
    await site.start(path);
    for (const [text, expected] of TYPED) {
      await field(page).fill(text);
      await expect(page.locator(`[role="option"]${expected}`), text).toBeVisible();
    }
  });
}

test('"/" leads to the field, arrows through the results', async ({ page, site }) => {
  await site.start('index.html');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('kubernetes 1');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(page.getByRole('listbox')).toBeVisible();
  // The list of the index follows a first look.
  await expect(page.locator('[data-search-show]')).toBeVisible();
  const last = (await options(page).count()) - 1;
  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', last],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key);
    const chosen = options(page).nth(index);
    await expect(chosen).toHaveAttribute('aria-selected', 'true');
    await expect(chosen).toBeInViewport({ ratio: 1 });
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveCount(1);
  }
});

test('"/" brings the field to a reader far down the page, who keeps the place', async ({ page, site }) => {
  await site.start('index.html');
  await page.evaluate(() => scrollTo({ top: 9000, behavior: 'instant' }));
  const place = await page.evaluate(() => scrollY);
  await page.keyboard.press('/');
  await page.keyboard.type('mesos');
  await expect(options(page).first()).toBeInViewport({ ratio: 1 });
  await expect(field(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('results stand in groups, with their numbers, dates and kinds', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('mesos');
  const groups = page.getByRole('listbox').getByRole('group');
  // Names come at once, events with the index.
  await expect(groups).toHaveCount(3);
  await expect(groups.first()).toHaveAccessibleName(/^Projects/);
  const names = await groups.evaluateAll((all) => all.map((one) => one.firstElementChild?.textContent));
  expect(names.map((name) => name?.replace(/ .*/, ''))).toEqual(['Projects', 'Companies', 'Events']);
  for (const [at, type] of ['project', 'company', 'event'].entries()) {
    const own = groups.nth(at).getByRole('option');
    await expect(own.first()).toHaveAttribute(`data-${type}`);
    expect(await own.count()).toBe(await groups.nth(at).locator(`[data-${type}]`).count());
  }
  const event = page.locator('[role="option"][data-event="mesosphere-founded"]');
  await expect(event.locator('.aside')).toHaveText(/20\d\d$/);
  await expect(event.locator('.kind')).toHaveText(/\w/);
});

test('Enter selects an event where the timeline is', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('mesosphere 改名');
  await field(page).press('ArrowDown');
  const event = await options(page).first().getAttribute('data-event');
  await field(page).press('Enter');
  expect(queryOf(page)['event']).toBe(event);
  await expect(page.locator(`#e-${String(event)}`)).toBeInViewport();
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect.poll(() => litMarks(page, 'strip')).toEqual([event]);
});

test('Enter opens the page of an event, elsewhere, and a click that of a project, anywhere', async ({ page, site }) => {
  await site.start('ja/companies/google.html');
  await field(page).fill('mesosphere 改名');
  await field(page).press('ArrowDown');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site.origin}ja/events/mesosphere-renamed-d2iq.html`);
  await site.start('index.html');
  await field(page).fill('k8s');
  await page.locator('[role="option"][data-project="kubernetes"]').click();
  await expect(page).toHaveURL(`${site.origin}projects/kubernetes.html`);
});

test('an event that the filter hides opens on its own page', async ({ page, site }) => {
  await site.start('index.html?company=aws');
  await field(page).fill('mesosphere 改名');
  await field(page).press('ArrowDown');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${site.origin}events/mesosphere-renamed-d2iq.html`);
});

test('Enter with nothing chosen filters the timeline by the text, and Escape shows all again', async ({
  page,
  site,
}) => {
  await site.start('index.html');
  const all = await shownCards(page);
  await field(page).fill('卒業');
  await expect(options(page).first()).toBeVisible();
  await field(page).press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await field(page).press('Enter');
  expect(queryOf(page)['q']).toBe('卒業');
  const shown = await shownCards(page);
  expect(shown).toContain('kubernetes-graduates');
  expect(shown.length).toBeLessThan(all.length);
  await expect(page.locator('[data-status]')).toContainText(`${String(shown.length)} of`);
  await page.reload();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(field(page)).toHaveValue('卒業');
  await field(page).focus();
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  expect(queryOf(page)['q']).toBeUndefined();
  expect(await shownCards(page)).toEqual(all);
});

test('from a page without the timeline, Enter leads to it', async ({ page, site }) => {
  await site.start('ja/about.html?style=dark');
  await field(page).fill('graduation');
  await expect(page.locator('[data-search-show]')).toContainText(/\d+件/);
  await field(page).press('Enter');
  await expect(page.locator('html[data-ready][data-page="home"]')).toBeAttached();
  expect(queryOf(page)).toMatchObject({ q: 'graduation', style: 'dark' });
  await expect(field(page)).toHaveValue('graduation');
});

test('Escape clears, a second one leaves', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('google');
  await expect(options(page).first()).toBeVisible();
  await field(page).press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).press('Enter');
  await field(page).press('ArrowDown');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(field(page)).toBeFocused();
  await field(page).press('Escape');
  await expect(field(page)).not.toBeFocused();
  expect(page.url()).toBe(`${site.origin}index.html`);
});

test('what matched is marked, and the number of results is told', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('ｋｕｂｅｒｎｅｔｅｓ');
  const first = page.locator('[role="option"][data-project="kubernetes"]');
  await expect(first.locator('mark')).toHaveText('Kubernetes');
  const told = page.locator('[data-search-status]');
  await expect(told).toHaveText(/^\d+ projects, \d+ events found\./);
  await field(page).fill('k8s');
  await expect(first.locator('mark')).toHaveText('k8s');
});

test('markup that is typed stays text', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('kubernotis<img src=x onerror=alert(1)>');
  await expect(page.locator('[data-search-popup]')).toBeVisible();
  await expect(page.locator('[data-search] img')).toHaveCount(0);
});

for (const [path, view] of [
  ['index.html', 'strip'],
  ['lanes.html', 'lanes'],
] as const)
  test(`what is found lights up on the ${view}, until the list closes`, async ({ page, site }) => {
    await site.start(path);
    await field(page).fill('mesosphere 改名');
    await expect.poll(() => litMarks(page, view)).toContain('mesosphere-renamed-d2iq');
    const found = await page
      .locator('[role="option"][data-event]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-event') ?? ''));
    expect(found).toEqual(expect.arrayContaining(await litMarks(page, view)));
    await field(page).press('Escape');
    await expect.poll(() => litMarks(page, view)).toEqual([]);
  });

test('where marks are grouped, those that stand for what is found light up', async ({ page, site }) => {
  await site.start('lanes.html');
  await field(page).fill('kubernetes 1');
  await expect(page.locator('.mark[data-lit-within]').first()).toBeAttached();
  await field(page).press('Escape');
  await expect(page.locator('[data-lit-within], [data-lit]')).toHaveCount(0);
});

test('nothing is searched while an input method composes', async ({ page, site }) => {
  await site.start('ja/index.html');
  await field(page).focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'そつぎょう', selectionStart: 5, selectionEnd: 5 });
  await expect(field(page)).toHaveValue('そつぎょう');
  // The index is there by then, so that a search would have shown its list.
  await page.waitForTimeout(300);
  await expect(page.locator('[data-search-popup]')).toBeHidden();
  await keyboard.send('Input.insertText', { text: '卒業' });
  await expect(field(page)).toHaveValue('卒業');
  await expect(options(page).first()).toBeVisible();
});

/** In which order browsers tell of the key that confirms a composition. */
const CONFIRMING = {
  Chromium: [
    ['keydown', { isComposing: true, keyCode: 229 }],
    ['compositionend', {}],
  ],
  Safari: [
    ['compositionend', {}],
    ['keydown', { isComposing: false, keyCode: 229 }],
  ],
} as const;

for (const [browser, order] of Object.entries(CONFIRMING))
  test(`Enter that confirms a composition opens nothing, as ${browser} tells it`, async ({ page, site }) => {
    await site.start('ja/index.html');
    await field(page).fill('卒業');
    await field(page).press('ArrowDown');
    const before = page.url();
    await field(page).evaluate((input, events) => {
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      for (const [type, init] of events) {
        const isKey = type === 'keydown';
        const how = { ...init, key: 'Enter', bubbles: true, cancelable: true };
        input.dispatchEvent(isKey ? new KeyboardEvent(type, how) : new CompositionEvent(type, { bubbles: true }));
      }
    }, order);
    await page.waitForTimeout(100);
    expect(page.url()).toBe(before);
    await field(page).press('ArrowDown');
    await field(page).press('Enter');
    await expect.poll(() => queryOf(page)['event']).toBeDefined();
  });

test('where nothing is found, other words and near choices are proposed', async ({ page, site }) => {
  await site.start('index.html');
  await field(page).fill('wubernottis');
  await expect(page.locator('[data-search-popup] > p')).toHaveText('Nothing found.');
  await expect(page.locator('[data-search-status]')).toHaveText(/^Nothing found\. Did you mean: Kubernetes/);
  await field(page).press('ArrowDown');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('Kubernetes');
  await expect(page.locator('[role="option"][data-project="kubernetes"]')).toBeVisible();
  await field(page).fill('oxsexvability');
  await page.locator('[data-near="theme=observability"]').click();
  expect(queryOf(page)).toMatchObject({ theme: 'observability' });
  await expect(field(page)).toHaveValue('');
  await field(page).fill('qqqqzzzzxxxx');
  await expect(page.locator('[data-search-popup] > p')).toBeVisible();
  await expect(options(page)).toHaveCount(0);
});

test('on a phone the list ends above the keyboard on the screen, and scrolls', async ({ browser, site }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${site.origin}events/kubernetes-1-0.html`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await field(page).tap();
  await field(page).fill('kubernetes');
  await expect(options(page).first()).toBeVisible();
  const popup = page.locator('[data-search-popup]');
  expect(await popup.evaluate((one) => [one.getBoundingClientRect().left, one.clientWidth])).toEqual([0, 390]);
  await page.evaluate(() => {
    Object.defineProperty(visualViewport, 'height', { value: 420, configurable: true });
    visualViewport?.dispatchEvent(new Event('resize'));
  });
  const box = await popup.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(420);
  const own = await field(page).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((own?.y ?? 0) + (own?.height ?? 0));
  expect(own?.width).toBeGreaterThan(340);
  const list = page.getByRole('listbox');
  expect(await list.evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true);
  await options(page).last().scrollIntoViewIfNeeded();
  await options(page).last().tap();
  await expect(page).not.toHaveURL(/kubernetes-1-0/);
  await context.close();
});

test('what a page came without comes once the page rests, before the reader turns to the field', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/.*\//, '')));
  const later = (): string[] => asked.filter((name) => name === 'wire.js' || name === 'search.js');
  const isThere = (): Promise<boolean> => page.evaluate(() => 'chronicleWire' in globalThis);
  await site.start('ja/events/kubernetes-1-0.html');
  expect(later()).toEqual([]);
  await expect.poll(isThere).toBe(true);
  await expect.poll(() => later().toSorted()).toEqual(['search.js', 'wire.js']);
});

test('where bytes are to be saved, nothing is fetched before it is needed', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await site.start('ja/events/kubernetes-1-0.html');
  await page.waitForTimeout(1500);
  expect(asked.filter((url) => url.endsWith('/wire.js'))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((url) => url.endsWith('/wire.js')).length).toBe(1);
});

test.describe('from disk', () => {
  test.use({ way: 'disk' });

  test('a page that came without the record finds as well', async ({ page, site }) => {
    await site.start('ja/sources.html');
    await field(page).fill('クバネティス');
    await page.locator('[role="option"][data-project="kubernetes"]').click();
    await expect(page).toHaveURL(`${site.origin}ja/projects/kubernetes.html`);
  });
});

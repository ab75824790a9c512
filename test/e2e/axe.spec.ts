/** Accessibility by axe, with no violation let through: every kind of page, and what can be opened on it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { KINDS_OF_PAGE, LANGUAGES } from './pages.ts';
import { expect, test } from './site.ts';

/** What pages repeat is made alike each time; axe looks at the first of each. */
const REPEATED = [
  '.card',
  '.citations > li',
  '.directory li',
  '.mark',
  '.lane',
  '.facts li',
  '[id^="d-"]',
  'tbody tr',
  '.in-turn li',
  'option',
];
const ENOUGH = 15;

/** Takes all but the first of what repeats out of the page, since axe needs minutes for thousands of marks. */
const thinOut = (page: Page): Promise<void> =>
  page.evaluate(
    ([selectors, enough]) => {
      for (const selector of selectors)
        for (const spare of [...document.querySelectorAll(selector)].slice(enough)) spare.remove();
    },
    [REPEATED, ENOUGH] as const,
  );

/** The chronicle is looked at with a few of its cards, which are all made alike. */
const FEW_CARDS: Readonly<Record<string, string>> = { 'index.html': '?company=aws' };

/**
 * All violations in a part of the page in light colours, and those of contrast, which alone can differ, in dark ones. Colours
 * do not depend on the language: the dark ones are looked at in English.
 */
async function violationsOf(page: Page, part = 'html'): Promise<string[]> {
  const axe = (): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).include(part);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe().analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const isEnglish = (await page.locator('html').getAttribute('lang')) === 'en';
  const dark = isEnglish ? (await axe().withRules('color-contrast').analyze()).violations : [];
  return [...light.violations, ...dark].flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

for (const { lang, folder } of LANGUAGES) {
  for (const path of KINDS_OF_PAGE)
    test(`${path} in ${lang}`, async ({ page, site }) => {
      await site.start(folder + path + (FEW_CARDS[path] ?? ''));
      await thinOut(page);
      expect(await violationsOf(page)).toEqual([]);
    });

  test(`an event selected among dimmed ones in ${lang}`, async ({ page, site }) => {
    await site.start(`${folder}lanes.html?company=aws&event=kubernetes-1-0`);
    await expect(page.locator('[data-selection]')).toBeVisible();
    await thinOut(page);
    for (const part of ['[data-selection]', '[data-groupings]', '[data-status]', '[data-facet]'])
      expect(await violationsOf(page, part)).toEqual([]);
  });

  test(`search with results, without results, and "more" open in ${lang}`, async ({ page, site }) => {
    await site.start(`${folder}index.html?company=aws&event=aws-joins-cncf`);
    await thinOut(page);
    const field = page.getByRole('combobox');
    for (const text of ['k8s', 'qqqqzzzzxxxx']) {
      await field.fill(text);
      await field.press('ArrowDown');
      expect(await violationsOf(page, '.site-header')).toEqual([]);
    }
    await page.locator('[data-open-facet="project"]').click();
    expect(await violationsOf(page, '.strip-frame')).toEqual([]);
  });
}

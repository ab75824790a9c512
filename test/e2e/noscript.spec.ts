/** Without scripts the whole history is there: drawn, as text, and linked. */
import { EVENTS, eventsWhere, hasDot, isDrawn } from './record.ts';
import { brightMarks, shownCards } from './marks.ts';
import { LANGUAGES } from './pages.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const { lang, folder } of LANGUAGES) {
  test(`the front page is whole in ${lang}`, async ({ page, site }) => {
    await site.open(`${folder}index.html`);
    expect(await shownCards(page)).toEqual(eventsWhere(() => true));
    expect(await brightMarks(page, 'strip')).toEqual(eventsWhere(hasDot));
    const { id, title } = EVENTS.find((event) => event.id === 'kubernetes-1-0') ?? EVENTS[0]!;
    const card = page.locator(`#e-${id}`);
    await expect(card).toContainText(title[lang]);
    await card.getByRole('heading').getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[lang]);
  });

  test(`the lanes are drawn in ${lang}`, async ({ page, site }) => {
    await site.open(`${folder}lanes.html`);
    const drawn = eventsWhere(isDrawn);
    const marks = await brightMarks(page, 'lanes');
    expect(marks.filter((id) => !drawn.includes(id))).toEqual([]);
    expect(marks.length).toBeGreaterThan(200);
    await expect(page.locator('[data-view="lanes"] svg.lanes')).toBeVisible();
    await page.locator('[data-view="lanes"] [data-event="kubernetes-1-0"] .shape').first().click();
    await expect(page).toHaveURL(`${site.origin}${folder}events/kubernetes-1-0.html`);
  });

  test(`chips lead to companies, also those beyond the edge, in ${lang}`, async ({ page, site }) => {
    await site.open(`${folder}index.html`);
    await page.locator('[data-facet] [data-value="google"]').click();
    await expect(page).toHaveURL(`${site.origin}${folder}companies/google.html`);
    await site.open(`${folder}lanes.html`);
    await page.locator('[data-facet] [data-value="twitter"]').click();
    await expect(page).toHaveURL(`${site.origin}${folder}companies/twitter.html`);
  });

  test(`a dot of the strip leads to its card in ${lang}`, async ({ page, site }) => {
    await site.open(`${folder}index.html`);
    await page.locator('[data-view="strip"] [data-event="kubernetes-1-0"]').first().click();
    await expect(page.locator('#e-kubernetes-1-0')).toBeInViewport();
  });

  test(`nothing is offered that needs a script in ${lang}`, async ({ page, site }) => {
    for (const path of ['index.html', 'lanes.html', 'as-of.html', 'compare.html', 'about.html']) {
      await site.open(folder + path);
      await expect(
        page.locator('input:visible, button:visible, [data-style-choice]:visible, [role="slider"]:visible'),
      ).toHaveCount(0);
    }
  });
}

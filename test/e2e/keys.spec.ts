/** The list of keys, and motion for those who want none. */
import { queryOf } from './marks.ts';
import { expect, test } from './site.ts';

for (const [path, listed] of [
  ['index.html', 'Page Up'],
  ['lanes.html', '+'],
  ['about.html', '/'],
] as const)
  test(`"?" lists the keys of ${path}`, async ({ page, site }) => {
    await site.start(path);
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog).toBeHidden();
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('kbd', { hasText: listed }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

test('its button opens it, and what is typed into a field does not', async ({ page, site }) => {
  await site.start('ja/lanes.html?event=kubernetes-1-0');
  const dialog = page.getByRole('dialog', { name: 'キー操作' });
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('combobox')).toHaveValue('?');
  await expect(dialog).toBeHidden();
  await page.locator('[data-open-keys] button').click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(queryOf(page), 'Escape closes one thing at a time').toEqual({ event: 'kubernetes-1-0' });
  await page.locator('[data-open-keys] button').click();
  await dialog.getByRole('button', { name: '閉じる' }).click();
  await expect(dialog).toBeHidden();
});

test('nothing moves by itself where the reader wants no motion', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['index.html', 'lanes.html']) {
    await site.start(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, animationPlayState, scrollBehavior } = getComputedStyle(element);
        const isStill = animationName === 'none' || animationPlayState === 'paused';
        return isStill && /^0s(, 0s)*$/.test(transitionDuration) && scrollBehavior === 'auto' ? [] : [element.tagName];
      }),
    );
    expect(moving).toEqual([]);
  }
});

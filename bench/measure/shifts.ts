/** Cumulative layout shift while a page with the real record loads. */
import { setTimeout as wait } from 'node:timers/promises';
import { DESKTOP, openPage, PHONE } from '../browser/open.ts';
import { installWatcher, type Watcher } from '../browser/watcher.ts';

declare const benchWatcher: Watcher;

export interface Shift {
  readonly page: string;
  readonly width: number;
  readonly shift: number;
}

const REST = 2000;

/** Loads both pages on a desktop and on a phone; `origin` ends with a slash. */
export async function measureShifts(browser: string, origin: string, rate: number): Promise<Shift[]> {
  const shifts: Shift[] = [];
  for (const path of ['index.html', 'lanes.html'])
    for (const screen of [DESKTOP, PHONE]) {
      const { page, close } = await openPage(browser, rate, screen);
      try {
        await page.addInitScript(installWatcher);
        await page.goto(origin + path);
        await page.locator('html[data-ready]').waitFor({ state: 'attached' });
        await wait(REST);
        shifts.push({ page: path, width: screen.width, shift: await page.evaluate(() => benchWatcher.shift) });
      } finally {
        await close();
      }
    }
  return shifts;
}

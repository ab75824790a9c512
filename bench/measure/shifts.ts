/** Cumulative layout shift while a page with the real record loads. */
import { setTimeout as wait } from 'node:timers/promises';
import { DESKTOP, PHONE } from '../browser/open.ts';
import type { Watcher } from '../browser/watcher.ts';
import { onReadyPage } from './ready-page.ts';

declare const benchWatcher: Watcher;

export interface Shift {
  readonly page: string;
  readonly width: number;
  readonly shift: number;
}

const REST = 1000;

/** Loads both pages on a desktop and on a phone; `origin` ends with a slash. */
export async function measureShifts(browser: string, origin: string, rate: number): Promise<Shift[]> {
  const shifts: Shift[] = [];
  for (const path of ['index.html', 'lanes.html'])
    for (const screen of [DESKTOP, PHONE]) {
      const { shift } = await onReadyPage(
        `shifts on ${path} at ${String(screen.width)} px`,
        { browser, address: origin + path, rate, screen },
        async ({ page }) => {
          await wait(REST);
          return { shift: await page.evaluate(() => benchWatcher.shift) };
        },
        { shift: NaN },
      );
      shifts.push({ page: path, width: screen.width, shift });
    }
  return shifts;
}

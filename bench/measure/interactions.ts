/** Interaction to Next Paint of a visit: the slowest of its clicks and keys, on the pages with the real record. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Opened } from '../browser/open.ts';
import type { Watcher } from '../browser/watcher.ts';
import { clickFilter } from './answers.ts';
import { onReadyPage } from './ready-page.ts';

declare const benchWatcher: Watcher;

export interface Visit {
  readonly page: string;
  /** Milliseconds; the shortest that is told apart is 16. */
  readonly inp: number;
}

const KEYS = 12;
const APART = 120;
/** One interaction in so many may be slower: https://web.dev/articles/inp. */
const IGNORED = 50;

/** Visits both pages; `origin` ends with a slash. */
export async function measureInteractions(browser: string, origin: string, rate: number): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const [page, play] of [
    ['index.html', usePlayhead],
    ['lanes.html', useGroupings],
  ] as const) {
    const { inp } = await onReadyPage(
      `a visit to ${page}`,
      { browser, address: origin + page, rate },
      async (opened) => {
        await clickFilter(opened);
        await play(opened);
        await search(opened);
        await wait(500);
        const seen = await opened.page.evaluate(() => benchWatcher.interactions);
        const slowest = new Map<number, number>();
        for (const { id, duration } of seen) slowest.set(id, Math.max(duration, slowest.get(id) ?? 0));
        const sorted = [...slowest.values()].sort((a, b) => b - a);
        return { inp: sorted[Math.floor(sorted.length / IGNORED)] ?? 16 };
      },
      { inp: NaN },
    );
    visits.push({ page, inp });
  }
  return visits;
}

async function usePlayhead({ page }: Opened): Promise<void> {
  await page.locator('.playhead').focus();
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('ArrowRight');
    await wait(APART);
  }
}

async function useGroupings({ page }: Opened): Promise<void> {
  for (const id of ['project', 'company', 'theme']) {
    await page.locator(`[data-grouping="${id}"]`).click();
    await wait(APART);
  }
}

async function search({ page }: Opened): Promise<void> {
  await page.getByRole('combobox').click();
  await page.keyboard.type('1.0 release', { delay: APART });
}

/** A page with the real record, ready and at rest; what is measured on it has a time limit, and a line says what came of it. */
import { setTimeout as wait } from 'node:timers/promises';
import { Unfinished, within } from '../browser/limit.ts';
import { openPage, type Opened, type Screen } from '../browser/open.ts';
import { installWatcher } from '../browser/watcher.ts';

/** Where a page is opened; `rate` slows the processor. */
export interface Place {
  readonly browser: string;
  readonly address: string;
  readonly rate: number;
  /** A desktop's, if left out. */
  readonly screen?: Screen;
}

/** Milliseconds for one measurement, from the start of its browser. */
const LIMIT = 120_000;
const REST = 1000;

/** Measures something on a fresh page; if that fails or takes too long, says so and gives `otherwise`. */
export async function onReadyPage<T extends object>(
  what: string,
  { browser, address, rate, screen }: Place,
  use: (opened: Opened) => Promise<T>,
  otherwise: T,
): Promise<T> {
  const start = performance.now();
  const said = (text: string): string => `  ${what}: ${text} (${((performance.now() - start) / 1000).toFixed(0)} s)`;
  const opened = await openPage(browser, rate, screen);
  try {
    const found = await within(
      LIMIT,
      what,
      rested(opened, address).then(() => use(opened)),
    );
    console.log(
      said(
        JSON.stringify(found, (_, value: unknown) =>
          typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
        ),
      ),
    );
    return found;
  } catch (error) {
    if (!(error instanceof Unfinished)) console.error(error);
    console.error(said('not measured'));
    process.exitCode = 1;
    return otherwise;
  } finally {
    await opened.close();
  }
}

async function rested({ page }: Opened, address: string): Promise<void> {
  await page.addInitScript(installWatcher);
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await wait(REST);
}

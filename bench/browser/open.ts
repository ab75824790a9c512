/** A fresh browser with one page: nothing cached, nothing shared with the page before. */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { installRecorder } from './recorder.ts';

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  close(): Promise<void>;
}

export interface Screen {
  readonly width: number;
  readonly height: number;
}

export const DESKTOP: Screen = { width: 1440, height: 900 };
export const PHONE: Screen = { width: 390, height: 844 };

/**
 * Opens an empty page with the recorder installed. `rate` slows the processor, 1 leaves it as it is. The browser is
 * ended by its process if it does not close, since a page that never rests cannot answer.
 */
export async function openPage(executablePath: string, rate: number, viewport: Screen = DESKTOP): Promise<Opened> {
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Where there is no GPU, to imitate one takes time from every page alike.
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1 });
  await page.addInitScript(installRecorder);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, session, close: () => browser.close() };
}

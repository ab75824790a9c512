/** First focus to first result: how long who turns to the search and types at once waits for something to choose. */
import { setTimeout as wait } from 'node:timers/promises';
import { onReadyPage } from './ready-page.ts';

export interface FirstResult {
  readonly page: string;
  /** Milliseconds from the focus to the end of the frame that shows the first result. */
  readonly time: number;
}

/** A page with the record in it, one that has loaded it, and two that came without. */
const PAGES = ['index.html', 'lanes.html', 'about.html', 'ja/events/kubernetes-1-0.html'];
const TEXT = 'kube';
/** Milliseconds in which a page fetches ahead. */
const REST = 2500;

/** Measures it on each kind of page; `origin` ends with a slash. */
export async function measureFirstResults(browser: string, origin: string, rate: number): Promise<FirstResult[]> {
  const results: FirstResult[] = [];
  for (const page of PAGES) {
    const { time } = await onReadyPage(
      `first result on ${page}`,
      { browser, address: origin + page, rate },
      async (opened) => {
        await wait(REST);
        return { time: await opened.page.evaluate(timeFirstResult, TEXT) };
      },
      { time: NaN },
    );
    results.push({ page, time });
  }
  return results;
}

/** Runs in the page. */
function timeFirstResult(text: string): Promise<number> {
  return new Promise((resolve) => {
    const box = document.querySelector('[data-search]')!;
    const input = box.querySelector('input')!;
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (!box.querySelector('[role="option"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - start);
        };
        port2.postMessage(undefined);
      });
    }).observe(box, { subtree: true, childList: true });
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

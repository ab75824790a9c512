/** Work that can wait until the browser has time. */
import type { Steps } from '../core/layout/steps.ts';

/** Calls back when the browser is idle, or, where it cannot tell, a little later; after `patience` milliseconds in any case. */
export function whenIdle(work: () => void, patience = 2000): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: patience });
  else setTimeout(work, 200);
}

/** Milliseconds without input after which a hand rests. */
const HAND_REST = 200;
const INPUTS = ['pointerdown', 'pointermove', 'wheel', 'keydown'];
const HEARD = { capture: true, passive: true };

/** Takes steps one by one, each when the browser is idle and the reader's hand rests, and calls back after the last. */
export function takeWhenIdle(steps: Steps, finish: () => void): void {
  const listening = new AbortController();
  let touched = -HAND_REST;
  for (const type of INPUTS)
    addEventListener(type, ({ timeStamp }) => (touched = timeStamp), { ...HEARD, signal: listening.signal });
  const take = () => {
    // A step may take longer than the browser is idle, and the hand would wait for it.
    if (performance.now() - touched < HAND_REST) setTimeout(takeLater, HAND_REST);
    else if (!steps.next().done) takeLater();
    else {
      listening.abort();
      finish();
    }
  };
  const takeLater = () => whenIdle(take);
  takeLater();
}

/** Milliseconds that a page rests before it does what only may be needed. */
const REST = 1000;

/** Calls back once the page is loaded and rests. */
export function whenAtRest(then: () => void): void {
  const start = () => window.setTimeout(() => whenIdle(then), REST);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

/** Work that can wait until the browser has time. */
import type { Steps } from '../core/layout/steps.ts';

/** Calls back when the browser is idle, or, where it cannot tell, a little later; after `patience` milliseconds in any case. */
export function whenIdle(work: () => void, patience = 2000): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: patience });
  else setTimeout(work, 200);
}

/** Takes steps one by one, each when the browser is idle, and calls back after the last. */
export function takeWhenIdle(steps: Steps, finish: () => void): void {
  whenIdle(() => {
    if (steps.next().done) finish();
    else takeWhenIdle(steps, finish);
  });
}

/** Milliseconds that a page rests before it does what only may be needed. */
const REST = 1000;

/** Calls back once the page is loaded and rests. */
export function whenAtRest(then: () => void): void {
  const start = () => window.setTimeout(() => whenIdle(then), REST);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

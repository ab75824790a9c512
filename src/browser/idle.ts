/** Work that can wait until the browser has time. */

/** Calls back when the browser is idle, or, where it cannot tell, a little later. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}

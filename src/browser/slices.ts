/** Work in steps that takes as many tasks as it needs, so that none is long and input is answered in between. */
import type { Steps } from '../core/layout/steps.ts';

/** Milliseconds after which a task takes no further step. */
const SLICE = 5;

/** Takes the first steps at once, and the others as soon as the browser has done what waits. It does not wait for frames, which a page that nobody sees has none of. */
export function takeInSlices(steps: Steps): void {
  const { port1, port2 } = new MessageChannel();
  const take = () => {
    const until = performance.now() + SLICE;
    while (performance.now() < until) if (steps.next().done) return;
    port2.postMessage(undefined);
  };
  port1.onmessage = take;
  take();
}

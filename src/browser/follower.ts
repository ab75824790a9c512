/** What follows a hand: in the task after each of its frames while that costs no more than a frame, else once the hand rests. */
import { afterDrawing } from './after-drawing.ts';

/** Milliseconds of a frame. */
const FRAME = 16;
/** How long a hand must rest, in milliseconds. */
const REST = 90;

export interface Follower {
  /** Has the work done soon, once for all calls until then. */
  soon(): void;
  /** Does the work at once. */
  now(): void;
}

/** Creates what does some work after what asks for it; `work` changes the page, and its frame counts as well. */
export function createFollower(work: () => void): Follower {
  let isCheap = true;
  let isAwaited = false;
  let rest = 0;
  const now = () => {
    isAwaited = false;
    clearTimeout(rest);
    const start = performance.now();
    work();
    const own = performance.now() - start;
    let drawing = 0;
    requestAnimationFrame(() => (drawing = performance.now()));
    afterDrawing(() => (isCheap = own + performance.now() - drawing <= FRAME));
  };
  const run = () => {
    if (isAwaited) now();
  };
  return {
    now,
    soon() {
      isAwaited = true;
      clearTimeout(rest);
      if (isCheap) afterDrawing(run);
      rest = window.setTimeout(run, REST);
    },
  };
}

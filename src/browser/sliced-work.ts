/** Work in steps that takes as many tasks as it needs, so that none is long and input is answered in between. */
import { run, type Steps } from '../core/layout/steps.ts';

/** Milliseconds after which a task takes no further step. */
const SLICE = 5;

export interface SlicedWork {
  readonly isGoingOn: boolean;
  /** Begins in the next task, instead of what was going on. It does not wait for frames, which a page that nobody sees has none of. */
  begin(steps: Steps): void;
  /** Takes the steps that are left at once; nothing if there are none. */
  hurry(): void;
  /** Leaves out the steps that are left. */
  stop(): void;
}

/** Creates work that has no steps yet. */
export function createSlicedWork(): SlicedWork {
  let going: Steps | undefined;
  let waiting = 0;
  const stop = () => {
    clearTimeout(waiting);
    going = undefined;
  };
  const take = () => {
    const until = performance.now() + SLICE;
    while (going && performance.now() < until) if (going.next().done) stop();
    if (going) waiting = window.setTimeout(take);
  };
  return {
    get isGoingOn() {
      return going !== undefined;
    },
    begin(steps) {
      stop();
      going = steps;
      waiting = window.setTimeout(take);
    },
    hurry() {
      if (going) run(going);
      stop();
    },
    stop,
  };
}

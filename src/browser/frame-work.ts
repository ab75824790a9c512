/** Work in steps that takes as many frames as it needs, so that none is long. */
import { run, type Steps } from '../core/layout/steps.ts';

/** Milliseconds of one frame that the steps may take. */
const SLICE = 5;

export interface FrameWork {
  readonly isGoingOn: boolean;
  /** Begins with the next frame, instead of what was going on. */
  begin(steps: Steps): void;
  /** Takes the steps that are left at once; nothing if there are none. */
  hurry(): void;
  /** Leaves out the steps that are left. */
  stop(): void;
}

/** Creates work that has no steps yet. */
export function createFrameWork(): FrameWork {
  let going: Steps | undefined;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    going = undefined;
  };
  const step = () => {
    const until = performance.now() + SLICE;
    while (performance.now() < until) if (going!.next().done) return stop();
    frame = requestAnimationFrame(step);
  };
  return {
    get isGoingOn() {
      return going !== undefined;
    },
    begin(steps) {
      stop();
      going = steps;
      frame = requestAnimationFrame(step);
    },
    hurry() {
      if (!going) return;
      run(going);
      stop();
    },
    stop,
  };
}

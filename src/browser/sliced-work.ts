/** Work in steps that takes as many tasks as it needs, so that none is long and input is answered in between. */
import { run, type Steps } from '../core/layout/steps.ts';

/** Milliseconds after which a task takes no further step. */
const SLICE = 5;

/** The same for work that a reader waits for, while no input does: a frame after every slice would cost more than the work. */
export const AWAITED = 40;

export interface SlicedWork {
  readonly isGoingOn: boolean;
  /**
   * Begins in the next task, instead of what was going on. It does not wait for frames, which a page that nobody sees has none of.
   * @param most milliseconds that a task may take while no input waits, where the browser can tell
   */
  begin(steps: Steps, most?: number): void;
  /** Takes the steps that are left at once; nothing if there are none. */
  hurry(): void;
  /** Leaves out the steps that are left. */
  stop(): void;
}

/** Whether the browser knows that no input waits. */
function isUndisturbed(): boolean {
  return (navigator as { scheduling?: { isInputPending(): boolean } }).scheduling?.isInputPending() === false;
}

/** Creates work that has no steps yet. */
export function createSlicedWork(): SlicedWork {
  let going: Steps | undefined;
  let longest = SLICE;
  let turn = 0;
  const stop = () => {
    turn += 1;
    going = undefined;
  };
  const take = () => {
    const start = performance.now();
    const mayGoOn = () => {
      const since = performance.now() - start;
      return since < SLICE || (since < longest && isUndisturbed());
    };
    do {
      const steps = going!;
      // A step may stop the work, or begin another.
      if (steps.next().done && steps === going) stop();
    } while (going && mayGoOn());
    if (going) takeLater();
  };
  // A timer that was set by a timer waits for four milliseconds.
  const channel = new MessageChannel();
  channel.port1.onmessage = ({ data }) => {
    if (data === turn) take();
  };
  const takeLater = () => {
    channel.port2.postMessage(++turn);
  };
  return {
    get isGoingOn() {
      return going !== undefined;
    },
    begin(steps, most = SLICE) {
      going = steps;
      longest = most;
      takeLater();
    },
    hurry() {
      if (going) run(going);
      stop();
    },
    stop,
  };
}

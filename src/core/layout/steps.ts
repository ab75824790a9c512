/** Work that can be taken in steps, each of which takes well under a frame, so that nobody has to wait for all of it. */

export type Steps<Made = void> = Generator<void, Made>;

/** Takes all of some steps at once; gives what they make. */
export function run<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Work that an input asks for beyond its answer: it waits until the answer is drawn, so that no reader waits for it. */
import { afterDrawing } from './after-drawing.ts';

const waiting = new Set<() => void>();

/** Longest wait where no frame is drawn, as in a tab that nobody sees; milliseconds. */
const PATIENCE = 100;

/**
 * Wraps work so that a call puts it off until the next frame is drawn; called again before that, it is done once, with the last
 * input. Until then the views say that they are busy. Works come in the order in which they were first called.
 */
export function afterFrame<In extends readonly unknown[]>(work: (...input: In) => void): (...input: In) => void {
  let last: In;
  const run = () => work(...last);
  return (...input) => {
    last = input;
    if (waiting.size === 0) begin();
    waiting.add(run);
  };
}

function begin(): void {
  const views = document.querySelectorAll('[data-view]');
  for (const view of views) view.setAttribute('aria-busy', 'true');
  let isOver = false;
  const finish = () => {
    if (isOver) return;
    isOver = true;
    const works = [...waiting];
    waiting.clear();
    for (const view of views) view.removeAttribute('aria-busy');
    for (const work of works) work();
  };
  afterDrawing(finish);
  setTimeout(finish, PATIENCE);
}

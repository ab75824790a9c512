/** Lights up the event of the mark that is pointed at, beside the one that is selected. */
import { lightUp } from './light.ts';
import type { Store } from './store.ts';

/** Follows the pointer over the marks of a drawing. */
export function lightPointed(frame: HTMLElement, store: Store): void {
  frame.addEventListener('pointerover', ({ target }) => {
    const mark = (target as Element).closest<SVGElement>('[data-event]');
    const { event } = store.query;
    lightUp([...(mark ? [mark.dataset.event!] : []), ...(event ? [event] : [])]);
  });
}

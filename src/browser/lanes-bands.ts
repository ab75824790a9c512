/** Bands open and close: a closed one has all of its events on one line. */
import type { LanesView } from './lanes-view.ts';

/** Makes buttons of the titles of bands. */
export function startBands(frame: HTMLElement, view: LanesView): void {
  const titles = () => frame.querySelectorAll<SVGTextElement>('.band-title');
  view.onSettle(() => {
    if (titles().length < 2 && view.closed.size === 0) return;
    for (const title of titles()) {
      const id = title.closest('[data-band]')!.getAttribute('data-band')!;
      title.setAttribute('role', 'button');
      title.setAttribute('aria-expanded', String(!view.closed.has(id)));
      if (!title.hasAttribute('tabindex')) title.setAttribute('tabindex', '-1');
    }
  });
  const toggle = (target: Element) => {
    const title = target.closest('.band-title[role="button"]');
    const id = title?.closest('[data-band]')?.getAttribute('data-band');
    if (!id) return false;
    if (!view.closed.delete(id)) view.closed.add(id);
    view.settle();
    return true;
  };
  frame.addEventListener('click', ({ target }) => toggle(target as Element));
  frame.addEventListener('keydown', (event) => {
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (isPress && toggle(event.target as Element)) event.preventDefault();
  });
}

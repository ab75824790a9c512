/** The choice of what lanes are grouped by. */
import type { Grouping } from '../core/query/query.ts';
import type { Reader } from './reader.ts';

/** Lets the buttons choose. */
export function startGroupings(bar: HTMLElement, { store }: Reader): void {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('[data-grouping]')];
  for (const button of buttons)
    button.addEventListener('click', () => store.set({ ...store.query, lanes: button.dataset.grouping as Grouping }));
  store.subscribe((query) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.grouping === query.lanes));
  });
}

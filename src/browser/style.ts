/** Light or dark, where the address asks for one. */
import type { Store } from './store.ts';

/** Lets the page follow the style in the query; without one it follows the system. */
export function followStyle(store: Store): void {
  store.subscribe(({ style }) => {
    if (style) document.documentElement.dataset.style = style;
    else delete document.documentElement.dataset.style;
  });
}

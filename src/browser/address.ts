/** The address of the page follows the reader, and the reader follows it on "back". */
import { decodeAddress, encodeAddress, type Dropped } from '../core/query/address.ts';
import type { Known } from '../core/query/known.ts';
import { recallHiding } from './filter-tools.ts';
import type { Store } from './store.ts';

/** Keeps the store and the address in step; links marked as leading to another language carry the query along. */
export function followAddress(store: Store, known: Known, onDropped: (dropped: readonly Dropped[]) => void): void {
  const languages = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')].map(
    (link) => [link, link.getAttribute('href')!] as const,
  );
  const embeds = [...document.querySelectorAll<HTMLAnchorElement>('a[data-embed-link]')];
  store.subscribe((query, how) => {
    const search = encodeAddress(query);
    for (const [link, plain] of languages) link.href = plain + search;
    for (const link of embeds) link.search = search;
    if (how === 'start' || how === 'leap' || search === location.search) return;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', (search || location.pathname) + location.hash);
  });
  addEventListener('popstate', () => {
    const { query, dropped } = decodeAddress(location.search, known);
    store.set(recallHiding(query), 'leap');
    onDropped(dropped);
  });
}

/** What stands round every page: its address, the choice of style, the list of keys and the search. */
import type { Dropped } from '../core/query/address.ts';
import type { Known } from '../core/query/known.ts';
import { followAddress } from './address.ts';
import { startKeys } from './keys.ts';
import { startOffline } from './start-offline.ts';
import { startSaving } from './start-save.ts';
import { startSearchBox } from './search-box.ts';
import type { SearchPage } from './search-follow.ts';
import type { Store } from './store.ts';
import { followStyle } from './style.ts';

/** Finds a part of the page; undefined if the page does not have it. */
export function part<Part extends HTMLElement = HTMLElement>(selector: string): Part | undefined {
  return document.querySelector<Part>(selector) ?? undefined;
}

/** Keeps the page in step with its address and style; before other parts, so that each of their steps is an entry of its own. */
export function followFrame(store: Store, known: Known, onDropped: (dropped: readonly Dropped[]) => void): void {
  followAddress(store, known, onDropped);
  followStyle(store, part<HTMLDetailsElement>('[data-style-choice]'));
}

/** Brings keys and search to life, and says that the page answers to input. */
export function startFrame(page: SearchPage): void {
  const [keys, search, saving] = [part('[data-open-keys]'), part('[data-search]'), part('[data-save-view]')];
  if (keys) startKeys(keys);
  if (search) startSearchBox(search, page);
  if (saving) startSaving(saving, page.store);
  startOffline();
  document.documentElement.dataset.ready = '';
  performance.mark('timeline-ready');
}

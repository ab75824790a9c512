/** The start of every page in the browser: reads the chronicle and the address, and brings to life what all pages have. */
import { decodeWire, type Wire } from '../core/model/wire.ts';
import { decodeAddress } from '../core/query/address.ts';
import { knownOf } from '../core/query/known.ts';
import { createSearch } from '../core/query/search.ts';
import { followAddress } from './address.ts';
import { startFacetBar } from './facet-bar.ts';
import { startKeys } from './keys.ts';
import { createReader, type Reader } from './reader.ts';
import { startSearchBox } from './search-box.ts';
import { startStatus } from './status.ts';
import { createStore } from './store.ts';
import { followStyle } from './style.ts';

/** Finds a part of the page; undefined if the page does not have it. */
export function part<Part extends HTMLElement = HTMLElement>(selector: string): Part | undefined {
  return document.querySelector<Part>(selector) ?? undefined;
}

/** The chronicle that came with the page: inside it, or as the global that its script set. */
function readWire(): Wire | undefined {
  const inside = part('script[data-wire]')?.textContent;
  return inside ? (JSON.parse(inside) as Wire) : (globalThis as { chronicleWire?: Wire }).chronicleWire;
}

/**
 * Starts the page. Without the chronicle it stays as it was built.
 * @param bringToLife starts what only this kind of page has
 */
export function startPage(bringToLife: (reader: Reader) => void = () => {}): void {
  const wire = readWire();
  if (!wire) return;
  const chronicle = decodeWire(wire);
  const known = knownOf(chronicle);
  const { query, dropped } = decodeAddress(location.search, known);
  const store = createStore(query);
  const reader = createReader(chronicle, store, createSearch(chronicle));

  const line = part('[data-status]');
  const status = line && startStatus(line, reader);
  status?.drop(dropped);
  followAddress(store, known, (list) => status?.drop(list));
  followStyle(store, part<HTMLDetailsElement>('[data-style-choice]'));
  const [keys, opener] = [part<HTMLDialogElement>('[data-keys]'), part('[data-open-keys]')];
  if (keys && opener) startKeys(keys, opener);
  const bar = part('[data-facet]');
  if (bar) startFacetBar(bar, reader);
  bringToLife(reader);

  const search = part('[data-search]');
  if (search)
    startSearchBox(search, reader, (event) => {
      // A card that the filter hides has no place to scroll to.
      if (!bar || document.getElementById(`e-${event}`)?.hidden) return false;
      store.set({ ...store.query, event });
      return true;
    });
  document.documentElement.dataset.ready = '';
  performance.mark('timeline-ready');
}

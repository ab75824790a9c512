/** The start of every page that shows the chronicle: reads it and the address, and brings the parts to life. */
import { decodeAddress } from '../core/query/address.ts';
import { knownOf } from '../core/query/known.ts';
import { run, type Steps } from '../core/layout/steps.ts';
import { recallHiding } from './filter-tools.ts';
import { followFrame, part, startFrame } from './frame.ts';
import { createReader, type Reader } from './reader.ts';
import { openSearch } from './search-source.ts';
import { startStatus } from './status.ts';
import { createStore } from './store.ts';
import { readChronicle } from './wire-data.ts';

/**
 * Starts the page. Without the chronicle it stays as it was built.
 * @param bringToLife starts what only this kind of page has, in steps if that takes long
 * @param take takes the steps; all at once, if left out
 */
export function startPage(bringToLife: Life, take: (steps: Steps) => void = run): void {
  take(start(bringToLife, take));
}

type Life = (reader: Reader) => Steps | undefined;

function* start(bringToLife: Life, take: (steps: Steps) => void): Steps {
  const chronicle = readChronicle();
  if (!chronicle) return;
  yield;
  const known = knownOf(chronicle);
  const bar = part('[data-filter]');
  const isPart = part('[data-part]') !== undefined;
  const { query, dropped } = decodeAddress(location.search, known);
  const store = createStore(bar ? recallHiding(query) : query);
  const reader = createReader(chronicle, store);

  const goOn = function* (): Steps {
    const line = part('[data-status]');
    const status = line && startStatus(line, reader);
    status?.drop(dropped);
    followFrame(store, known, (list) => status?.drop(list));
    yield;
    const steps = bringToLife(reader);
    if (steps) yield* steps;
    yield;
    startFrame({
      store,
      open: isPart ? openSearch : () => Promise.resolve(reader),
      isLate: isPart,
      hasTimeline: bar !== undefined && !isPart,
      select(event) {
        // A card that the filter hides has no place to scroll to, nor has what the page does not tell.
        const isTold = reader.numberOf(event) !== undefined && !document.getElementById(`e-${event}`)?.hidden;
        if (!bar || !isTold) return false;
        store.set({ ...store.query, event });
        return true;
      },
    });
  };
  // What a text leaves is known once it was searched; without the search, all is left.
  if (query.text) void reader.prepare().then(() => take(goOn()));
  else yield* goOn();
}

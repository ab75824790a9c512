/** A page to read: its frame and what copies are alive, and the chronicle comes when the reader turns to the search. */
import type { Chronicle } from '../core/model/chronicle.ts';
import { decodeAddress } from '../core/query/address.ts';
import { knownOf } from '../core/query/known.ts';
import { startCopying } from './copy.ts';
import { followFrame, startFrame } from './frame.ts';
import { openSearch } from './search-source.ts';
import { createStore } from './store.ts';

/** Nothing that an address could name means anything here, but for the style. */
const NOTHING: Chronicle = {
  languages: [],
  from: 0,
  to: -1,
  themes: [],
  kinds: [],
  stages: [],
  tiers: [],
  entities: [],
  events: [],
};

startCopying();
const known = knownOf(NOTHING);
const store = createStore(decodeAddress(location.search, known).query);
followFrame(store, known, () => {});
startFrame({
  store,
  open: openSearch,
  hasTimeline: false,
  select: () => false,
});

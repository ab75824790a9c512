/** What every part of the page works with. */
import type { Chronicle } from '../core/model/chronicle.ts';
import type { Query } from '../core/query/query.ts';
import { createSelection, type Selection } from '../core/view.ts';
import type { LiveWords } from '../i18n/live-words.ts';
import { liveWordsOf } from '../i18n/live.ts';
import { createSource, type SearchSource } from './search-source.ts';
import type { Store } from './store.ts';

export interface Reader extends SearchSource {
  readonly selection: Selection;
  readonly store: Store;
  readonly words: LiveWords;
  /** The order number of an event. */
  numberOf(id: string): number | undefined;
  /** The events that the text of a query found; absent if it has no text, or the search has yet to come. */
  hits(query: Query): ReadonlySet<number> | undefined;
}

/** Creates what the parts share. */
export function createReader(chronicle: Chronicle, store: Store): Reader {
  const source = createSource(chronicle);
  const { search, lang } = source;
  let numbers: ReadonlyMap<string, number> | undefined;
  const numberOf = (id: string) =>
    (numbers ??= new Map(chronicle.events.map((event, number) => [event.id, number]))).get(id);
  let last: { text: string; found: Set<number> } | undefined;
  return {
    ...source,
    store,
    numberOf,
    words: liveWordsOf(lang),
    selection: createSelection(chronicle),
    hits({ text }) {
      if (!text) return undefined;
      if (!source.isReady()) {
        // A step back in the browser's history may come to a text on a page that has searched nothing yet.
        void source.prepare().then((isReady) => {
          if (isReady) location.reload();
        });
        return undefined;
      }
      if (last?.text !== text) {
        const events = search(text, lang).filter((hit) => hit.type === 'event');
        last = { text, found: new Set(events.map((hit) => numberOf(hit.id)!)) };
      }
      return last.found;
    },
  };
}
